-- My people: who came and who went. A person who went is not put away.

ALTER TABLE people ADD COLUMN came_on TEXT;
ALTER TABLE people ADD COLUMN went INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN went_on TEXT;
ALTER TABLE people ADD COLUMN went_why TEXT NOT NULL DEFAULT '';
