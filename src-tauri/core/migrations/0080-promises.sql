-- Promises both ways, help asked for and given, looking again, and the years.

CREATE TABLE promises (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    what TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    whose TEXT NOT NULL DEFAULT 'mine',
    who TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    made_on TEXT,
    by_day TEXT,
    state TEXT NOT NULL DEFAULT 'not-yet',
    done_on TEXT,
    was TEXT NOT NULL DEFAULT '[]',
    visit TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX promises_by_state ON promises (state, done_on);
CREATE INDEX promises_by_made ON promises (made_on);
CREATE INDEX promises_by_day ON promises (by_day);
CREATE INDEX promises_by_done ON promises (done_on);
CREATE INDEX promises_by_visit ON promises (visit) WHERE visit <> '';
CREATE INDEX promises_by_about ON promises (about) WHERE about <> '';

ALTER TABLE supports ADD COLUMN asked_by TEXT NOT NULL DEFAULT 'not-said';
ALTER TABLE supports ADD COLUMN asked_whom TEXT NOT NULL DEFAULT '';
ALTER TABLE supports ADD COLUMN their_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE supports ADD COLUMN started_on TEXT;
ALTER TABLE supports ADD COLUMN stopped_on TEXT;
ALTER TABLE supports ADD COLUMN stopped_why TEXT NOT NULL DEFAULT '';
ALTER TABLE supports ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE supports ADD COLUMN who_pays TEXT NOT NULL DEFAULT 'not-said';

ALTER TABLE children ADD COLUMN stage TEXT NOT NULL DEFAULT 'not-said';
ALTER TABLE children ADD COLUMN stage_on TEXT;

CREATE TABLE reviews (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'shared',
    put_away INTEGER NOT NULL DEFAULT 0,
    about TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    day TEXT,
    people TEXT NOT NULL DEFAULT '[]',
    what_changed TEXT NOT NULL DEFAULT '',
    looked_on TEXT
) STRICT;
CREATE INDEX reviews_by_looked ON reviews (looked_on);

CREATE INDEX history_by_at ON history (at);
CREATE INDEX outcomes_by_corrects ON outcomes (corrects) WHERE corrects <> '';
