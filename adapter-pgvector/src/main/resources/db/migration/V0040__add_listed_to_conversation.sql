-- The options that were last listed, apart from what was spoken of since: "the third" counts among them.
ALTER TABLE conversation ADD COLUMN listed text[] NOT NULL DEFAULT '{}';
UPDATE conversation SET listed = shown;
