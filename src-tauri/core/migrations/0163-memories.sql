-- A memory page for each child: photos, words, a voice, and things to tell them.

CREATE TABLE memories (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    child TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'memory',
    words TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    day TEXT,
    place INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX memories_by_child ON memories (child);
