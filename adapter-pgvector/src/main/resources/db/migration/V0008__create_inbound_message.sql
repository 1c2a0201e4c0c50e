-- The order in which things were said, whoever said them.
CREATE SEQUENCE message_position;

CREATE TABLE inbound_message (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id text NOT NULL,
    channel_id text NOT NULL,
    provider_message_id text NOT NULL,
    message_id uuid NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    position bigint NOT NULL DEFAULT nextval('message_position'),
    author text NOT NULL CHECK (author IN ('CUSTOMER', 'MANAGER', 'ECHO')),
    kind text NOT NULL,
    body text NOT NULL,
    provider_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL CHECK (state IN ('RECEIVED', 'ANSWERED', 'IGNORED', 'DEAD')),
    reason text,
    turn_id uuid REFERENCES turn,
    UNIQUE (tenant_id, channel_id, provider_message_id),
    UNIQUE (conversation_id, message_id),
    CHECK ((state = 'ANSWERED') = (turn_id IS NOT NULL)),
    CHECK (state <> 'IGNORED' OR reason IS NOT NULL)
);
CREATE INDEX inbound_message_open ON inbound_message (conversation_id, position) WHERE state = 'RECEIVED';
CREATE INDEX inbound_message_history ON inbound_message (conversation_id, position DESC);
