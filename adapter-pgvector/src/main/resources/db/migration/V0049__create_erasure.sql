-- The secret of the digests below, so that a number cannot be told from its digest alone. One row.
CREATE TABLE erasure_key (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    key bytea NOT NULL
);
INSERT INTO erasure_key (key)
VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
-- Customers of whom nothing is stored any more, and since when in business time: what is of before does not come back.
CREATE TABLE erasure (
    tenant_id text NOT NULL,
    digest bytea NOT NULL,
    id uuid NOT NULL,
    erased_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, digest)
);
CREATE FUNCTION noor_digest(tenant text, chat text) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(key || sha256(key || convert_to(tenant || ' ' || chat, 'UTF8'))) FROM erasure_key
$$;
