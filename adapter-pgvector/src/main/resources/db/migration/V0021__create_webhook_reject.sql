CREATE TABLE webhook_reject (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id text NOT NULL,
    reason text NOT NULL,
    sha256 text NOT NULL,
    raw text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (tenant_id, sha256)
);
