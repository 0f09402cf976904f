-- Safe keeping: when a record with a code locks, where copies go, who holds a key, who was given what; and rows of
-- the history that were deleted for ever, which keep nothing but their hash.

ALTER TABLE settings ADD COLUMN quiet_minutes INTEGER NOT NULL DEFAULT 10;
ALTER TABLE settings ADD COLUMN sheet_reminder TEXT NOT NULL DEFAULT 'ask';

CREATE TABLE keeping (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    folder TEXT NOT NULL DEFAULT '',
    asked_on TEXT
) STRICT;

CREATE TABLE helper_keys (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    lives_with_me TEXT NOT NULL DEFAULT 'not-said',
    works_with_me TEXT NOT NULL DEFAULT 'not-said',
    given_on TEXT
) STRICT;

CREATE TABLE given (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL DEFAULT 'paper',
    eyes TEXT NOT NULL DEFAULT '',
    given_to TEXT NOT NULL DEFAULT '',
    private_items INTEGER NOT NULL DEFAULT 0
) STRICT;

ALTER TABLE history ADD COLUMN blanked INTEGER NOT NULL DEFAULT 0;
