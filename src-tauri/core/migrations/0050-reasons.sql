-- Why a date did not happen is known by an id; own words stand beside it.

ALTER TABLE outcomes ADD COLUMN reason TEXT NOT NULL DEFAULT 'not-said';

-- Until now the usual reasons were told by the words that the screens offered, in either language. What a worker
-- wrote is left as it is: the offered words are the parent's.
UPDATE outcomes SET reason = CASE
    WHEN said_by <> '' THEN 'own'
    WHEN rtrim(because, '.') IN ('I could not read the letter', 'Doeddwn i ddim yn gallu darllen y llythyr') THEN 'letter'
    WHEN rtrim(because, '.') IN ('I had no bus or money', 'Doedd gen i ddim bws neu ddim arian') THEN 'bus'
    WHEN rtrim(because, '.') IN ('I was ill', 'Roeddwn i''n sâl') THEN 'ill'
    WHEN rtrim(because, '.') IN ('My child was ill', 'Roedd fy mhlentyn yn sâl') THEN 'child-ill'
    WHEN rtrim(because, '.') IN ('Nobody told me', 'Wnaeth neb ddweud wrtha i') THEN 'not-told'
    WHEN rtrim(because, '.') IN ('They did not come', 'Ddaethon nhw ddim') THEN 'did-not-come'
    WHEN rtrim(because, '.') IN ('I had another date', 'Roedd gen i ddyddiad arall') THEN 'other-date'
    ELSE 'own'
END WHERE trim(because) <> '';

UPDATE outcomes SET because = '' WHERE reason NOT IN ('not-said', 'own');
