-- My dates: dates that come again, where a date was heard of, the way there, and what happened.

ALTER TABLE appointments ADD COLUMN repeat TEXT NOT NULL DEFAULT 'null';
ALTER TABLE appointments ADD COLUMN not_on TEXT NOT NULL DEFAULT '[]';
ALTER TABLE appointments ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN instead_of TEXT;
ALTER TABLE appointments ADD COLUMN heard_by TEXT NOT NULL DEFAULT 'not-said';
ALTER TABLE appointments ADD COLUMN heard_on TEXT;
ALTER TABLE appointments ADD COLUMN travel_minutes INTEGER;
ALTER TABLE appointments ADD COLUMN landmark TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN door TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN fare TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN child_with TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE appointments ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

CREATE TABLE outcomes (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    day TEXT,
    what TEXT NOT NULL DEFAULT 'happened',
    because TEXT NOT NULL DEFAULT '',
    told_by TEXT NOT NULL DEFAULT 'not-said',
    told_whom TEXT NOT NULL DEFAULT '',
    told_on TEXT,
    moved_to TEXT,
    arrived TEXT,
    came TEXT NOT NULL DEFAULT '[]',
    was_said TEXT NOT NULL DEFAULT '',
    corrects TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outcomes_by_about ON outcomes (about, day);

CREATE TABLE routines (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    weekdays TEXT NOT NULL DEFAULT '[]',
    time TEXT,
    steps TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE routine_days (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    day TEXT,
    done TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX routine_days_by_day ON routine_days (about, day);
