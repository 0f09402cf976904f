-- My advocate: what I want help with and what came of it; help that was asked for in order to get one; court needs.

ALTER TABLE supports ADD COLUMN kind TEXT NOT NULL DEFAULT 'any';
CREATE INDEX supports_by_kind ON supports (kind) WHERE kind <> 'any';

CREATE TABLE advocate_asks (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    person TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    day TEXT,
    came_of TEXT NOT NULL DEFAULT '',
    came_on TEXT
) STRICT;

CREATE TABLE court_needs (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    ticks TEXT NOT NULL DEFAULT '[]',
    own TEXT NOT NULL DEFAULT '',
    looked_on TEXT
) STRICT;
