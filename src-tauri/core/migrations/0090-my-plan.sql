-- My plan: worries, mine and theirs; how a goal is learned and how it is known; what to do if things go wrong.

ALTER TABLE goals ADD COLUMN learned_by TEXT NOT NULL DEFAULT '[]';
ALTER TABLE goals ADD COLUMN how_known TEXT NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN i_think TEXT NOT NULL DEFAULT '';

CREATE TABLE worries (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    whose TEXT NOT NULL DEFAULT 'mine',
    who TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    beside TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE if_thens (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    if_text TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    steps TEXT NOT NULL DEFAULT '[]',
    calls TEXT NOT NULL DEFAULT '[]',
    on_wallet INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE safe_places (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    place TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL DEFAULT '',
    bring TEXT NOT NULL DEFAULT '[]'
) STRICT;
