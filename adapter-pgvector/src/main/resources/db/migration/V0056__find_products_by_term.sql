-- What searches state as rules, each led by its tenant: "ikea/kind/sofa". One index of them finds what is of a kind and a
-- colour at once, and no other tenant's products. It only finds: cut to a length that an index takes, a term may stand for
-- two, so that a search states its rules exactly, too.
CREATE FUNCTION product_terms(tenant text, kinds text[], colours text[], series text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(
    SELECT left(tenant || '/kind/' || kind, 200) FROM unnest(kinds) AS kind
    UNION ALL SELECT left(tenant || '/colour/' || colour, 200) FROM unnest(colours) AS colour
    UNION ALL SELECT left(tenant || '/series/' || series, 200) WHERE series IS NOT NULL
);
-- Terms are few, so none waits in a list that each search would have to read through.
CREATE INDEX product_terms_index ON product
    USING gin (product_terms(tenant_id, concepts, colours_folded, series_folded)) WITH (fastupdate = off);
DROP INDEX product_concepts;
DROP INDEX product_colours;
-- A document has many words; those of the last few may wait, up to so many kilobytes.
CREATE EXTENSION IF NOT EXISTS btree_gin;
DROP INDEX product_document;
CREATE INDEX product_document ON product USING gin (tenant_id, document) WITH (gin_pending_list_limit = 256);
