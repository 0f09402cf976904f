-- Letters that the parent sends, and what came of them.

CREATE TABLE letters_out (
    id TEXT PRIMARY KEY,
    said_by TEXT NOT NULL DEFAULT '',
    said_at TEXT NOT NULL,
    space TEXT NOT NULL DEFAULT 'private',
    put_away INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL DEFAULT '',
    ticks TEXT NOT NULL DEFAULT '[]',
    own TEXT NOT NULL DEFAULT '',
    own_picture TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    about_words TEXT NOT NULL DEFAULT '',
    made_on TEXT,
    sent_on TEXT,
    how TEXT NOT NULL DEFAULT 'not-said',
    answer TEXT NOT NULL DEFAULT 'none',
    answer_words TEXT NOT NULL DEFAULT '',
    answered_on TEXT,
    look_on TEXT,
    paper TEXT NOT NULL DEFAULT 'null'
) STRICT;
CREATE INDEX letters_out_by_about ON letters_out (about) WHERE about <> '';
