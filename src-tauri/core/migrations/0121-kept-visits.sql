-- In a kept visit the parent says at any time which of their own parts they show. What was said stays as it was.
DROP TRIGGER a_kept_visit_does_not_change;
CREATE TRIGGER a_kept_visit_does_not_change BEFORE UPDATE ON visits WHEN OLD.state = 'kept' AND (
    NEW.id IS NOT OLD.id OR NEW.said_by IS NOT OLD.said_by OR NEW.space IS NOT OLD.space
    OR NEW.person IS NOT OLD.person OR NEW.worker IS NOT OLD.worker OR NEW.role IS NOT OLD.role
    OR NEW.day IS NOT OLD.day OR NEW.began IS NOT OLD.began OR NEW.ended IS NOT OLD.ended
    OR NEW.place IS NOT OLD.place OR NEW.there IS NOT OLD.there OR NEW.notes IS NOT OLD.notes
    OR NEW.my_words IS NOT OLD.my_words OR NEW.my_pictures IS NOT OLD.my_pictures
    OR NEW.my_sound IS NOT OLD.my_sound OR NEW.my_seconds IS NOT OLD.my_seconds OR NEW.feeling IS NOT OLD.feeling
    OR NEW.said_back IS NOT OLD.said_back OR NEW.said_back_kept IS NOT OLD.said_back_kept
    OR NEW.think IS NOT OLD.think OR NEW.think_words IS NOT OLD.think_words
    OR NEW.next IS NOT OLD.next OR NEW.left_page IS NOT OLD.left_page OR NEW.copy IS NOT OLD.copy
    OR NEW.state IS NOT OLD.state OR NEW.alone IS NOT OLD.alone)
BEGIN
    SELECT RAISE(ABORT, 'a kept visit does not change');
END;
