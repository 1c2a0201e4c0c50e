CREATE TABLE quote (
    tenant_id text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    revision int NOT NULL CHECK (revision >= 1),
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    turn_id uuid NOT NULL REFERENCES turn,
    lines jsonb NOT NULL,
    subtotal_minor bigint NOT NULL,
    vat_rate numeric NOT NULL,
    vat_minor bigint NOT NULL,
    total_minor bigint NOT NULL CHECK (total_minor = subtotal_minor + vat_minor),
    currency text NOT NULL,
    status text NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'SUPERSEDED')),
    valid_until date NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number, revision)
);
CREATE INDEX quote_conversation ON quote (conversation_id);
