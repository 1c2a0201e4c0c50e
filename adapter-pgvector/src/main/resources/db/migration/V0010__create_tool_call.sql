CREATE TABLE tool_call (
    turn_id uuid NOT NULL REFERENCES turn ON DELETE CASCADE,
    ordinal int NOT NULL,
    tenant_id text NOT NULL,
    name text NOT NULL,
    args jsonb NOT NULL,
    verdict text NOT NULL,
    PRIMARY KEY (turn_id, ordinal)
);
