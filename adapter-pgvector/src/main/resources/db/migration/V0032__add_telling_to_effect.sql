ALTER TABLE effect
    -- a channel that is shut concerns no conversation in particular
    ALTER COLUMN conversation_id DROP NOT NULL,
    ALTER COLUMN turn_id DROP NOT NULL,
    ADD CHECK (kind = 'MANAGER_ALERT' OR (conversation_id IS NOT NULL AND turn_id IS NOT NULL)),
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN attempts int NOT NULL DEFAULT 0,
    ADD COLUMN next_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN lease_until timestamptz,
    -- the fence of whoever acts, as lease_epoch is that of a turn
    ADD COLUMN claim_epoch bigint NOT NULL DEFAULT 0,
    ADD COLUMN last_error text,
    ADD COLUMN done_at timestamptz,
    -- when what an alert was about was over
    ADD COLUMN cleared_at timestamptz;
CREATE INDEX effect_due ON effect (next_at) WHERE kind = 'MANAGER_ALERT' AND state IN ('PENDING', 'SENDING');
