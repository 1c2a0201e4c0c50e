CREATE TABLE effect (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    turn_id uuid NOT NULL REFERENCES turn,
    kind text NOT NULL CHECK (kind IN ('QUOTE_PDF', 'SALES_ORDER', 'CRM_CONTACT', 'CRM_DEAL', 'CRM_NOTE',
        'MANAGER_ALERT')),
    idem_key text NOT NULL,
    request jsonb NOT NULL,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENDING', 'UNKNOWN', 'DONE', 'FAILED', 'DEAD')),
    UNIQUE (tenant_id, idem_key)
);
