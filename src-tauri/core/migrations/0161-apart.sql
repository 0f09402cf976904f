-- When my child lives somewhere else: the mode, for each child, and family time. Each family time belongs to a date.

CREATE TABLE apart (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    child TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '[]',
    hard_days TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE family_times (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    children TEXT NOT NULL DEFAULT '[]',
    watched TEXT NOT NULL DEFAULT 'not-said',
    watched_by TEXT NOT NULL DEFAULT '[]',
    watched_name TEXT NOT NULL DEFAULT '',
    pictures TEXT NOT NULL DEFAULT '[]',
    did TEXT NOT NULL DEFAULT '',
    photos TEXT NOT NULL DEFAULT '[]',
    say TEXT NOT NULL DEFAULT '',
    notes_asked_on TEXT,
    notes_whom TEXT NOT NULL DEFAULT '',
    notes_got_on TEXT,
    notes TEXT NOT NULL DEFAULT 'not-said',
    not_right TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX family_times_by_about ON family_times (about) WHERE about <> '';
