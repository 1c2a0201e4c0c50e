CREATE TABLE handoff (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    turn_id uuid NOT NULL REFERENCES turn,
    reason text NOT NULL,
    priority text NOT NULL CHECK (priority IN ('NORMAL', 'URGENT')),
    summary text NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'TAKEN', 'CLOSED')),
    at timestamptz NOT NULL
);
CREATE INDEX handoff_open ON handoff (tenant_id, at) WHERE state = 'OPEN';
