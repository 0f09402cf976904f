-- The first shape of the record. Every item table begins with the same five columns: which item, who said it
-- (empty is the parent), when, who may see it, and whether it is put away.

CREATE TABLE me (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    nation TEXT NOT NULL DEFAULT 'england',
    language TEXT NOT NULL DEFAULT 'en-GB',
    sharing TEXT NOT NULL DEFAULT 'not-said',
    welcomed INTEGER NOT NULL DEFAULT 0,
    proud_of TEXT NOT NULL DEFAULT '',
    like_about_me TEXT NOT NULL DEFAULT '',
    matters_to_me TEXT NOT NULL DEFAULT '',
    matters_to_child TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE settings (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    text INTEGER NOT NULL DEFAULT 0,
    roomy INTEGER NOT NULL DEFAULT 0,
    theme TEXT NOT NULL DEFAULT 'system',
    pictures TEXT NOT NULL DEFAULT 'both',
    tone TEXT NOT NULL DEFAULT '',
    voice TEXT NOT NULL DEFAULT '',
    speed INTEGER NOT NULL DEFAULT 0,
    heard TEXT NOT NULL DEFAULT 'not-said'
) STRICT;

CREATE TABLE told (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    formats TEXT NOT NULL DEFAULT '[]',
    pace TEXT NOT NULL DEFAULT '[]',
    best_time TEXT NOT NULL DEFAULT '',
    readers TEXT NOT NULL DEFAULT '[]',
    reading TEXT NOT NULL DEFAULT 'not-said',
    clock TEXT NOT NULL DEFAULT 'not-said',
    yes TEXT NOT NULL DEFAULT '',
    no TEXT NOT NULL DEFAULT '',
    not_get TEXT NOT NULL DEFAULT '',
    else_helps TEXT NOT NULL DEFAULT '',
    looked_on TEXT
) STRICT;

CREATE TABLE children (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    age TEXT NOT NULL DEFAULT '',
    lives TEXT NOT NULL DEFAULT 'not-said',
    photo TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    own_role TEXT NOT NULL DEFAULT '',
    does TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL DEFAULT 'not-said',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    times TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    get_help INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE appointments (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    own_kind TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '[]',
    day TEXT,
    time TEXT,
    zone TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    place TEXT NOT NULL DEFAULT '',
    travel TEXT NOT NULL DEFAULT 'not-said',
    way TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    bring TEXT NOT NULL DEFAULT '[]',
    questions TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE strengths (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    who_saw TEXT NOT NULL DEFAULT '',
    seen_on TEXT,
    photo TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE needs (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    how_much TEXT NOT NULL DEFAULT 'not-known'
) STRICT;

CREATE TABLE goals (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    steps TEXT NOT NULL DEFAULT '[]',
    by_when TEXT,
    helpers TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE supports (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    what TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '[]',
    weekdays TEXT NOT NULL DEFAULT '[]',
    times TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'asked',
    asked_on TEXT,
    answered_on TEXT,
    answer TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE puzzles (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    means TEXT NOT NULL DEFAULT '',
    known INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE prints_later (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    choice TEXT NOT NULL DEFAULT '{}',
    title TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX appointments_by_day ON appointments (day) WHERE put_away = 0;

-- Photos and later recordings and letter pages, by the hash of their bytes. Never in history.
CREATE TABLE kept (
    sha256 TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- The one door: every write adds a row here in the same transaction, chained to the row before it.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    what TEXT NOT NULL,
    title TEXT NOT NULL,
    said_by TEXT NOT NULL,
    at TEXT NOT NULL,
    space TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    undoes INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_item ON history (item);
CREATE INDEX history_by_undoes ON history (undoes) WHERE undoes > 0;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is not changed');
END;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is not deleted');
END;
