CREATE TABLE ledger_fact (
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    seq bigint NOT NULL,
    tenant_id text NOT NULL,
    episode int NOT NULL,
    slot text NOT NULL,
    value text NOT NULL,
    source_message uuid NOT NULL,
    at timestamptz NOT NULL,
    -- the later fact of the same slot
    superseded_by bigint,
    -- the turn that let go of the fact, as a new episode does
    dropped_by uuid REFERENCES turn,
    PRIMARY KEY (conversation_id, seq)
);
