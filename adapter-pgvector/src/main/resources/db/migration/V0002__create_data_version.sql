-- Tells processes that keep a tenant's data in memory when those are out of date.
CREATE TABLE data_version (
    tenant_id text NOT NULL,
    subject text NOT NULL CHECK (subject IN ('CATALOGUE', 'KNOWLEDGE')),
    version bigint NOT NULL,
    PRIMARY KEY (tenant_id, subject)
);
