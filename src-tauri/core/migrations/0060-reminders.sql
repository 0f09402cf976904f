-- Being reminded: what the parent chose for all dates, and what a date has of its own.

CREATE TABLE reminders (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    layers TEXT NOT NULL DEFAULT '{}',
    night_at TEXT NOT NULL DEFAULT '19:00',
    ready_minutes INTEGER NOT NULL DEFAULT 30,
    chime INTEGER NOT NULL DEFAULT 1,
    speaks INTEGER NOT NULL DEFAULT 0,
    named INTEGER NOT NULL DEFAULT 0
) STRICT;

ALTER TABLE appointments ADD COLUMN remind TEXT NOT NULL DEFAULT 'null';
