-- Visits: what a worker and a parent write side by side, what the parent thinks of it, and what was put right later.

CREATE TABLE visits (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    person TEXT NOT NULL DEFAULT '',
    worker TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    day TEXT,
    began TEXT NOT NULL,
    ended TEXT,
    place TEXT NOT NULL DEFAULT '',
    there TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '[]',
    my_words TEXT NOT NULL DEFAULT '',
    my_pictures TEXT NOT NULL DEFAULT '[]',
    my_sound TEXT NOT NULL DEFAULT '',
    my_seconds INTEGER NOT NULL DEFAULT 0,
    feeling TEXT NOT NULL DEFAULT '',
    said_back TEXT NOT NULL DEFAULT '',
    said_back_kept INTEGER NOT NULL DEFAULT 0,
    think TEXT NOT NULL DEFAULT 'not-said',
    think_words TEXT NOT NULL DEFAULT '',
    next TEXT NOT NULL DEFAULT '',
    left_page TEXT NOT NULL DEFAULT '',
    copy TEXT NOT NULL DEFAULT 'not-said',
    shown TEXT NOT NULL DEFAULT '[]',
    state TEXT NOT NULL DEFAULT 'open',
    alone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visits_by_day ON visits (day);
CREATE INDEX visits_that_are_open ON visits (state) WHERE state <> 'kept';

CREATE TABLE views (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    part TEXT NOT NULL DEFAULT '',
    view TEXT NOT NULL DEFAULT 'not-known-yet',
    words TEXT NOT NULL DEFAULT '',
    in_room TEXT NOT NULL DEFAULT '[]',
    day TEXT,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX views_by_about ON views (about);

CREATE TABLE visit_corrections (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    day TEXT,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX visit_corrections_by_about ON visit_corrections (about);

CREATE TABLE local_services (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    who_for TEXT NOT NULL DEFAULT '',
    checked_on TEXT
) STRICT;

-- A kept visit says for good what it said. It can be put away, and deleted for ever by the parent; nothing else.
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
    OR NEW.shown IS NOT OLD.shown OR NEW.state IS NOT OLD.state OR NEW.alone IS NOT OLD.alone)
BEGIN
    SELECT RAISE(ABORT, 'a kept visit does not change');
END;

-- What the parent thought on a day stays as it was; only who may see it can change.
CREATE TRIGGER a_view_does_not_change BEFORE UPDATE ON views WHEN
    NEW.id IS NOT OLD.id OR NEW.said_by IS NOT OLD.said_by OR NEW.about IS NOT OLD.about OR NEW.part IS NOT OLD.part
    OR NEW.view IS NOT OLD.view OR NEW.words IS NOT OLD.words OR NEW.in_room IS NOT OLD.in_room
    OR NEW.day IS NOT OLD.day OR NEW.title IS NOT OLD.title
BEGIN
    SELECT RAISE(ABORT, 'a view does not change');
END;

CREATE TRIGGER a_correction_does_not_change BEFORE UPDATE ON visit_corrections WHEN
    NEW.id IS NOT OLD.id OR NEW.said_by IS NOT OLD.said_by OR NEW.about IS NOT OLD.about
    OR NEW.text IS NOT OLD.text OR NEW.day IS NOT OLD.day OR NEW.title IS NOT OLD.title
BEGIN
    SELECT RAISE(ABORT, 'a correction does not change');
END;
