-- What channels report beside messages and statuses: edits, deletions, notices, the state of a channel, reviews of templates.
CREATE TABLE channel_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('EDITED', 'DELETED', 'NOTICE', 'CHANNEL_STATE', 'TEMPLATE_REVIEW')),
    -- the channel, chat and message, or the template
    subject text[] NOT NULL,
    -- the new words, the state, or the verdict
    detail text NOT NULL,
    provider_at timestamptz,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX channel_event_subject ON channel_event (tenant_id, subject);
