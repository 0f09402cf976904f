-- Looks and voice: a calm look, bigger targets, a voice for each language, what is marked while it is read; more of
-- how I like to be told; a recorded voice for a card. `settings.voice` stays as it was and is not read any more.

ALTER TABLE settings ADD COLUMN calm INTEGER NOT NULL DEFAULT 0;
ALTER TABLE settings ADD COLUMN big_targets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE settings ADD COLUMN follow TEXT NOT NULL DEFAULT 'sentence';
ALTER TABLE settings ADD COLUMN voices TEXT NOT NULL DEFAULT '{}';
UPDATE settings SET voices = json_object('en', voice) WHERE voice <> '';
UPDATE settings SET theme = 'cream' WHERE theme = 'light';

ALTER TABLE told ADD COLUMN stop TEXT NOT NULL DEFAULT '';
ALTER TABLE told ADD COLUMN sight TEXT NOT NULL DEFAULT '';
ALTER TABLE told ADD COLUMN hearing TEXT NOT NULL DEFAULT '';
ALTER TABLE told ADD COLUMN calendar TEXT NOT NULL DEFAULT '';

CREATE TABLE recordings (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    part TEXT NOT NULL DEFAULT '',
    sound TEXT NOT NULL DEFAULT '',
    seconds INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
