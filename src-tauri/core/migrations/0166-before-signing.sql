-- Before I sign: what I understand of a paper, and whether I want to wait.

CREATE TABLE before_signings (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    what TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    whom TEXT NOT NULL DEFAULT '',
    understand TEXT NOT NULL DEFAULT 'not-said',
    says TEXT NOT NULL DEFAULT '',
    how_long_known TEXT NOT NULL DEFAULT 'not-said',
    how_long TEXT NOT NULL DEFAULT '',
    change TEXT NOT NULL DEFAULT 'not-said',
    change_how TEXT NOT NULL DEFAULT '',
    explained_by TEXT NOT NULL DEFAULT '',
    lawyer TEXT NOT NULL DEFAULT 'not-said',
    lawyer_who TEXT NOT NULL DEFAULT '',
    advocate TEXT NOT NULL DEFAULT 'not-said',
    advocate_who TEXT NOT NULL DEFAULT '',
    wait INTEGER NOT NULL DEFAULT 0,
    wait_for TEXT NOT NULL DEFAULT '',
    did TEXT NOT NULL DEFAULT 'not-said',
    did_on TEXT
) STRICT;
CREATE INDEX before_signings_by_about ON before_signings (about) WHERE about <> '';
