-- Vectors of texts, each with a hash of its text. The version says in which change it was written, so that what a
-- process keeps in memory follows by reading what is newer.
CREATE TABLE embedding (
    tenant_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PRODUCT', 'PASSAGE', 'QUESTION')),
    model text NOT NULL,
    id text NOT NULL,
    text_hash text NOT NULL,
    vector real[] NOT NULL,
    version bigint NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, kind, model, id)
);
-- Values of vectors do not compress.
ALTER TABLE embedding ALTER COLUMN vector SET STORAGE EXTERNAL;
CREATE INDEX embedding_version ON embedding (tenant_id, kind, model, version);
-- For what state of its source a set of vectors was last complete.
CREATE TABLE embedding_pass (
    tenant_id text NOT NULL,
    kind text NOT NULL,
    model text NOT NULL,
    state text NOT NULL,
    PRIMARY KEY (tenant_id, kind, model)
);
DROP TABLE product_embedding;
ALTER TABLE data_version DROP CONSTRAINT data_version_subject_check;
ALTER TABLE data_version ADD CONSTRAINT data_version_subject_check
    CHECK (subject IN ('CATALOGUE', 'KNOWLEDGE', 'VECTORS', 'VECTORS_DROPPED'));
