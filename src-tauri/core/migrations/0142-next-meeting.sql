-- After a meeting: the day on which people meet again, and the date that was made of it.

ALTER TABLE meetings ADD COLUMN next_on TEXT;
ALTER TABLE meetings ADD COLUMN next_date TEXT NOT NULL DEFAULT '';
