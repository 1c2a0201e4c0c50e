CREATE TABLE product_embedding (
    tenant_id text NOT NULL,
    model text NOT NULL,
    dimensions int NOT NULL,
    sku_folded text NOT NULL,
    vector real[] NOT NULL CHECK (cardinality(vector) = dimensions),
    PRIMARY KEY (tenant_id, model, dimensions, sku_folded),
    FOREIGN KEY (tenant_id, sku_folded) REFERENCES product ON DELETE CASCADE
);
