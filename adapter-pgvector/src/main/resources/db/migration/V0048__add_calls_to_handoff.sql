-- Who is called and when somebody is called again. Times are business time but for the lease.
ALTER TABLE handoff
    ADD COLUMN manager text,
    ADD COLUMN calls int NOT NULL DEFAULT 1,
    -- null once somebody came, and when nobody is called any more
    ADD COLUMN next_at timestamptz,
    ADD COLUMN closed_at timestamptz,
    ADD COLUMN lease_until timestamptz,
    ADD COLUMN claim_epoch bigint NOT NULL DEFAULT 0,
    ADD CHECK (next_at IS NULL OR state = 'OPEN');
CREATE INDEX handoff_due ON handoff (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX handoff_list ON handoff (tenant_id, at DESC, id);
CREATE INDEX handoff_of_conversation ON handoff (conversation_id) WHERE state <> 'CLOSED';
