CREATE TABLE status_event (
    tenant_id text NOT NULL,
    provider_message_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('SENT', 'DELIVERED', 'READ', 'FAILED', 'EDITED')),
    provider_at timestamptz,
    error text,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, provider_message_id, status)
);
