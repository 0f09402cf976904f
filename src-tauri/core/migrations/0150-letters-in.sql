-- Letters that come to the parent, with their pages as photos, and whether the parent could read them.

CREATE TABLE letters_in (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    came_on TEXT,
    came_by TEXT NOT NULL DEFAULT 'not-said',
    pages TEXT NOT NULL DEFAULT '[]',
    words TEXT NOT NULL DEFAULT '',
    asks TEXT NOT NULL DEFAULT '',
    asks_picture TEXT NOT NULL DEFAULT '',
    by TEXT,
    date TEXT NOT NULL DEFAULT '',
    explained_by TEXT NOT NULL DEFAULT '',
    could_read TEXT NOT NULL DEFAULT 'not-said',
    asked_easy TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX letters_in_by_date ON letters_in (date) WHERE date <> '';
CREATE INDEX letters_in_by_about ON letters_in (about) WHERE about <> '';
