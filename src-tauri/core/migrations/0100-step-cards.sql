-- Step cards: my own and changed ones, my photos on the steps, with whom a health card was looked at, and practice.

CREATE TABLE own_cards (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    made_of TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    ready TEXT NOT NULL DEFAULT '[]',
    steps TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE card_photos (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    card TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX card_photos_by_card ON card_photos (card, step);

CREATE TABLE card_looks (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    card TEXT NOT NULL DEFAULT '',
    with_name TEXT NOT NULL DEFAULT '',
    day TEXT,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX card_looks_by_card ON card_looks (card, day);

CREATE TABLE practices (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    card TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    how TEXT NOT NULL DEFAULT 'practised',
    help TEXT NOT NULL DEFAULT 'not-said',
    day TEXT,
    who_saw TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX practices_by_card ON practices (card, day);
