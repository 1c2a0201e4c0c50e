CREATE TABLE turn (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    seq bigint NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('REPLIED', 'FALLBACK', 'SUPPRESSED', 'NO_REPLY_POLICY')),
    reason text NOT NULL,
    brain text NOT NULL,
    model_calls int NOT NULL,
    tokens_in bigint NOT NULL,
    tokens_out bigint NOT NULL,
    cost_micros bigint NOT NULL,
    report jsonb NOT NULL,
    at timestamptz NOT NULL,
    committed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (conversation_id, seq)
);
