-- Assessments: asked, agreed, done, the copy, what I think of it, and my answers for it.

CREATE TABLE assessments (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    nation TEXT NOT NULL DEFAULT 'england',
    kind TEXT NOT NULL DEFAULT '',
    child TEXT NOT NULL DEFAULT '',
    asked TEXT NOT NULL DEFAULT 'not-said',
    asked_on TEXT,
    asked_by TEXT NOT NULL DEFAULT 'not-said',
    asked_whom TEXT NOT NULL DEFAULT '',
    letter TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL DEFAULT 'not-said',
    agreed_on TEXT,
    done TEXT NOT NULL DEFAULT 'not-said',
    done_on TEXT,
    done_by TEXT NOT NULL DEFAULT '',
    copy TEXT NOT NULL DEFAULT 'not-said',
    copy_on TEXT,
    could_read TEXT NOT NULL DEFAULT 'not-said',
    think TEXT NOT NULL DEFAULT '',
    say TEXT NOT NULL DEFAULT '',
    answers TEXT NOT NULL DEFAULT '[]'
) STRICT;
