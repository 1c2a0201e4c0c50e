-- What each call of a model used and how it ended; nothing of what was said.
CREATE TABLE llm_call (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL,
    role text NOT NULL,
    model text NOT NULL,
    outcome text NOT NULL,
    input_tokens bigint NOT NULL,
    cached_tokens bigint NOT NULL,
    output_tokens bigint NOT NULL,
    reasoning_tokens bigint NOT NULL,
    cost_micros bigint,
    took_ms integer NOT NULL,
    called_at timestamptz NOT NULL
);

CREATE INDEX llm_call_conversation ON llm_call (tenant_id, conversation_id, called_at);
CREATE INDEX llm_call_tenant ON llm_call (tenant_id, called_at);
