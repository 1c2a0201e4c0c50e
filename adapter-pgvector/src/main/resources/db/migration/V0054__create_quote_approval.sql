-- What managers approved off one order, sealed; each is settled once. Times are business time.
CREATE TABLE quote_approval (
    tenant_id text NOT NULL,
    id uuid NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    quotation_id uuid NOT NULL,
    number text NOT NULL,
    lines text NOT NULL,
    percent numeric NOT NULL CHECK (percent > 0 AND percent <= 100),
    segment text NOT NULL,
    given_by text NOT NULL,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    seal text NOT NULL,
    -- null while it waits
    fate text CHECK (fate IN ('USED', 'EXPIRED', 'OUTDATED', 'FORGED', 'REPLACED')),
    settled_at timestamptz,
    used_by uuid,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX quote_approval_open ON quote_approval (conversation_id) WHERE fate IS NULL;
CREATE INDEX quote_approval_of_conversation ON quote_approval (conversation_id, seq);
ALTER TABLE effect DROP CONSTRAINT effect_kind_check;
ALTER TABLE effect ADD CONSTRAINT effect_kind_check CHECK (kind IN ('QUOTE_PDF', 'SALES_ORDER', 'CRM_CONTACT', 'CRM_DEAL', 'CRM_NOTE',
    'APPROVAL_NEWS', 'MANAGER_ALERT'));
