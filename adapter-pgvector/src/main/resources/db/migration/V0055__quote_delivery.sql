-- What bringing the goods costs, as quoted; null where nothing was said of it.
ALTER TABLE quote ADD COLUMN delivery jsonb;
