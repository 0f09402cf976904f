-- Meetings: what the parent gets ready for one, and what they say of it after. Each belongs to a date.

CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    points TEXT NOT NULL DEFAULT '[]',
    drawn TEXT NOT NULL DEFAULT '[]',
    with_me TEXT NOT NULL DEFAULT '[]',
    with_name TEXT NOT NULL DEFAULT '',
    stop TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT '[]',
    own_change TEXT NOT NULL DEFAULT '',
    not_given TEXT NOT NULL DEFAULT '[]',
    well TEXT NOT NULL DEFAULT '',
    worry TEXT NOT NULL DEFAULT '',
    would_help TEXT NOT NULL DEFAULT '',
    decided TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL DEFAULT '',
    puzzles TEXT NOT NULL DEFAULT '[]',
    feeling TEXT NOT NULL DEFAULT '',
    felt TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT 'not-said',
    not_right TEXT NOT NULL DEFAULT '',
    shown TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX meetings_by_about ON meetings (about) WHERE about <> '';
