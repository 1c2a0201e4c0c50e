-- Every claim of a conversation, also those that came to nothing.
CREATE TABLE turn_attempt (
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    lease_epoch bigint NOT NULL,
    tenant_id text NOT NULL,
    replica text NOT NULL,
    attempt int NOT NULL,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at timestamptz,
    result text,
    PRIMARY KEY (conversation_id, lease_epoch)
);
ALTER TABLE turn
    -- null for a turn of the synchronous chat
    ADD COLUMN lease_epoch bigint,
    ADD UNIQUE (conversation_id, lease_epoch);
