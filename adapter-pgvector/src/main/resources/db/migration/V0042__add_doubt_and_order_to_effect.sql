ALTER TABLE effect
    -- since when nobody knows what was done outside
    ADD COLUMN first_attempt_at timestamptz,
    ADD COLUMN remote_id text,
    -- what must be done before
    ADD COLUMN depends_on uuid REFERENCES effect;
DROP INDEX effect_due;
CREATE INDEX effect_due ON effect (kind, next_at) WHERE state IN ('PENDING', 'SENDING', 'UNKNOWN');
CREATE INDEX effect_open ON effect (conversation_id, kind, created_at) WHERE state IN ('PENDING', 'SENDING', 'UNKNOWN');
