-- Letters to a child who lives somewhere else, sent through the letterbox: what was agreed of it, and each letter.

CREATE TABLE letterboxes (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    child TEXT NOT NULL DEFAULT '',
    months TEXT NOT NULL DEFAULT '[]',
    sign TEXT NOT NULL DEFAULT '',
    call_child TEXT NOT NULL DEFAULT '',
    send_to TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL DEFAULT '',
    not_to_say TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX letterboxes_by_child ON letterboxes (child);

CREATE TABLE box_letters (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    letterbox TEXT NOT NULL DEFAULT '',
    came INTEGER NOT NULL DEFAULT 0,
    starters TEXT NOT NULL DEFAULT '[]',
    words TEXT NOT NULL DEFAULT '',
    photos TEXT NOT NULL DEFAULT '[]',
    day TEXT,
    thoughts TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX box_letters_by_letterbox ON box_letters (letterbox);
