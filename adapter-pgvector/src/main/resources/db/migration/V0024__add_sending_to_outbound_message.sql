ALTER TABLE outbound_message
    ADD COLUMN attempts int NOT NULL DEFAULT 0,
    ADD COLUMN next_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN lease_owner text,
    ADD COLUMN lease_until timestamptz,
    ADD COLUMN first_attempt_at timestamptz,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- business time of the moment the channel was known to have it
    ADD COLUMN sent_at timestamptz,
    ADD COLUMN provider_message_id text,
    ADD COLUMN last_error text,
    ADD UNIQUE (tenant_id, provider_message_id);
-- Until now every reply was handed to the customer by whoever asked for the turn.
UPDATE outbound_message SET state = 'SENT', sent_at = at WHERE state = 'PENDING';
CREATE INDEX outbound_message_open ON outbound_message (conversation_id, seq) WHERE state IN ('PENDING', 'SENDING');
CREATE INDEX outbound_message_due ON outbound_message (next_at) WHERE state IN ('PENDING', 'SENDING');
