-- what the company's order book said last of the orders that conversations led to; times are business time
CREATE TABLE sale_order (
    tenant_id text NOT NULL,
    quotation_id uuid NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    reference text NOT NULL,
    remote_id text NOT NULL,
    number text NOT NULL,
    status text NOT NULL CHECK (status IN ('DRAFT', 'CONFIRMED', 'SHIPPED', 'FULFILLED', 'VOID', 'OTHER')),
    total_minor bigint NOT NULL,
    currency text NOT NULL,
    placed_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, quotation_id)
);
CREATE INDEX sale_order_of_conversation ON sale_order (conversation_id);
CREATE INDEX sale_order_open ON sale_order (tenant_id, seen_at) WHERE status NOT IN ('FULFILLED', 'VOID');
CREATE INDEX sale_order_latest ON sale_order (tenant_id, placed_at DESC, quotation_id DESC);
