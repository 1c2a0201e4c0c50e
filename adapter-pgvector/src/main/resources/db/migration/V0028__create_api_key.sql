-- Keys of the server's interfaces: never the key, only its digest.
CREATE TABLE api_key (
    id text PRIMARY KEY,
    tenant_id text NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX api_key_tenant ON api_key (tenant_id, created_at);
