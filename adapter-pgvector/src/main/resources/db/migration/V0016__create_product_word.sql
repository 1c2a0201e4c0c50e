-- The words of a catalogue's names and kinds, by which misspelt ones are set right. Words may outlive their products.
CREATE TABLE product_word (
    tenant_id text NOT NULL,
    word text NOT NULL,
    PRIMARY KEY (tenant_id, word)
);
CREATE INDEX product_word_letters ON product_word USING gin (word gin_trgm_ops);
INSERT INTO product_word
SELECT DISTINCT tenant_id, word FROM product, regexp_split_to_table(trim(title || kind), ' +') AS word
WHERE char_length(word) >= 4 AND word !~ '[0-9]';
