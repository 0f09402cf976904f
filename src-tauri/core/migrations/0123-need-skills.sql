-- Which skill of our own list a need is about; empty where the parent said it in other words.

ALTER TABLE needs ADD COLUMN skill TEXT NOT NULL DEFAULT '';
