CREATE TABLE quote_sequence (
    tenant_id text PRIMARY KEY,
    last bigint NOT NULL CHECK (last >= 1)
);
