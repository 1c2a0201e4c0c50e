-- The same terms, at half the time for each product written.
CREATE OR REPLACE FUNCTION product_terms(tenant text, kinds text[], colours text[], series text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    terms text[] := '{}';
    name text;
BEGIN
    FOREACH name IN ARRAY kinds LOOP
        terms := terms || left(tenant || '/kind/' || name, 200);
    END LOOP;
    FOREACH name IN ARRAY colours LOOP
        terms := terms || left(tenant || '/colour/' || name, 200);
    END LOOP;
    IF series IS NOT NULL THEN
        terms := terms || left(tenant || '/series/' || series, 200);
    END IF;
    RETURN terms;
END
$$;
-- The last few may wait after all: read through by each search, 64 kilobytes are nothing, and to sort in each product by
-- itself took a third of the time that writing it takes.
ALTER INDEX product_terms_index SET (fastupdate = on, gin_pending_list_limit = 64);
