-- A message for when the customer stays silent. Times are business time but for the lease.
CREATE TABLE follow_up (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    -- the turn that began the chain
    turn_id uuid NOT NULL REFERENCES turn,
    step text NOT NULL,
    since timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT', 'SUPPRESSED', 'CANCELLED')),
    reason text,
    message_id uuid UNIQUE REFERENCES outbound_message ON DELETE SET NULL,
    settled_at timestamptz,
    lease_until timestamptz,
    claim_epoch bigint NOT NULL DEFAULT 0,
    CHECK ((state = 'PENDING') = (settled_at IS NULL)),
    CHECK ((state IN ('SUPPRESSED', 'CANCELLED')) = (reason IS NOT NULL))
);
CREATE UNIQUE INDEX follow_up_open ON follow_up (conversation_id) WHERE state = 'PENDING';
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE state = 'PENDING';
CREATE INDEX follow_up_list ON follow_up (tenant_id, due_at DESC);
-- Nobody asked for such a message: the business time from which on it must not leave any more. Null: somebody did.
ALTER TABLE outbound_message ADD COLUMN send_before timestamptz;
