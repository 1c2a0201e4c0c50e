-- What a turn started from, so that it can be taken again: the rows of its conversation and quotation as they were, and
-- how far the ledger went.
CREATE TABLE turn_start (
    turn_id uuid PRIMARY KEY REFERENCES turn ON DELETE CASCADE,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    conversation jsonb NOT NULL,
    quote jsonb,
    last_fact bigint NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- What models were asked in a turn, masked as it was sent, and what came of it. Of type json, which keeps every character
-- and the order of members.
CREATE TABLE model_exchange (
    turn_id uuid NOT NULL REFERENCES turn ON DELETE CASCADE,
    ordinal int NOT NULL,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    request json NOT NULL,
    ending json NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (turn_id, ordinal)
);

-- Both are swept when they are old and erased with their customer.
CREATE INDEX turn_start_kept ON turn_start (kept_at);
CREATE INDEX turn_start_conversation ON turn_start (conversation_id);
CREATE INDEX model_exchange_kept ON model_exchange (kept_at);
CREATE INDEX model_exchange_conversation ON model_exchange (conversation_id);
CREATE INDEX turn_at ON turn (tenant_id, at);
