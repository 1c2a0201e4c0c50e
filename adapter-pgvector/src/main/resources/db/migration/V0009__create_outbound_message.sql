CREATE TABLE outbound_message (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    turn_id uuid NOT NULL REFERENCES turn,
    ordinal int NOT NULL,
    seq bigint NOT NULL,
    position bigint NOT NULL DEFAULT nextval('message_position'),
    kind text NOT NULL CHECK (kind IN ('TEXT', 'MEDIA', 'TEMPLATE')),
    body text NOT NULL,
    file_id text,
    template text,
    template_language text,
    template_values text[],
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'DELIVERED', 'READ',
        'UNKNOWN', 'FAILED', 'DEAD', 'EXPIRED', 'CANCELLED', 'HELD')),
    at timestamptz NOT NULL,
    UNIQUE (turn_id, ordinal),
    UNIQUE (conversation_id, seq)
);
CREATE INDEX outbound_message_history ON outbound_message (conversation_id, position DESC);
