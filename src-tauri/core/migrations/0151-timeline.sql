-- The lines of each timeline that left the computer, so that a print can be checked against the record.

CREATE TABLE printed_lines (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    given TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 0,
    line TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '[]',
    happened TEXT,
    written TEXT,
    words TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX printed_lines_by_given ON printed_lines (given);
CREATE INDEX printed_lines_by_item ON printed_lines (item);
