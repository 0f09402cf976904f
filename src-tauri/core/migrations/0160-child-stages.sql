-- Where am I now: the stages that the parent or a worker said, each with its first day; past ones stay.

CREATE TABLE child_stages (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    child TEXT NOT NULL DEFAULT '',
    nation TEXT NOT NULL DEFAULT 'england',
    stage TEXT NOT NULL DEFAULT '',
    started TEXT,
    ask_started INTEGER NOT NULL DEFAULT 0,
    days TEXT NOT NULL DEFAULT '[]',
    ended TEXT,
    own TEXT NOT NULL DEFAULT ''
) STRICT;
