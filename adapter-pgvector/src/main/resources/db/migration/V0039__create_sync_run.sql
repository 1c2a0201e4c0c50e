-- A report of every run that brought an inventory into the mirror; one a tenant is under way.
CREATE TABLE sync_run (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('FULL', 'CHANGES')),
    state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'STOPPED')),
    epoch int NOT NULL,
    lease_until timestamptz NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    changed_after timestamptz,
    pages int NOT NULL,
    read int NOT NULL,
    created int NOT NULL,
    updated int NOT NULL,
    unchanged int NOT NULL,
    faulty int NOT NULL,
    retired int NOT NULL,
    faults text[] NOT NULL,
    reason text NOT NULL,
    CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
    CHECK ((kind = 'CHANGES') = (changed_after IS NOT NULL))
);
CREATE UNIQUE INDEX sync_run_one ON sync_run (tenant_id) WHERE state = 'RUNNING';
CREATE INDEX sync_run_latest ON sync_run (tenant_id, started_at DESC);

-- What each page of a run mentioned; gone when the run is done.
CREATE TABLE sync_page (
    tenant_id text NOT NULL,
    run_id uuid NOT NULL REFERENCES sync_run ON DELETE CASCADE,
    page int NOT NULL,
    skus text[] NOT NULL,
    PRIMARY KEY (run_id, page)
);

-- Products that were sold once, as they were when the inventory had them no more.
CREATE TABLE product_retired (
    tenant_id text NOT NULL,
    sku_folded text NOT NULL,
    run_id uuid NOT NULL,
    retired_at timestamptz NOT NULL,
    product jsonb NOT NULL,
    PRIMARY KEY (tenant_id, sku_folded, run_id)
);

-- Every price and stock that a product had, and since when.
CREATE TABLE product_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id text NOT NULL,
    sku_folded text NOT NULL,
    price_minor bigint NOT NULL,
    currency text NOT NULL,
    stock_units int,
    in_stock boolean,
    since timestamptz NOT NULL
);
CREATE INDEX product_history_product ON product_history (tenant_id, sku_folded, since);
