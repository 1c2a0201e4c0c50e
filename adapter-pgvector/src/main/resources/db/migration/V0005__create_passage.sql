CREATE TABLE passage (
    tenant_id text NOT NULL,
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('FAQ', 'POLICY', 'DOCUMENT', 'RULE', 'VALUE')),
    title text NOT NULL,
    text_en text NOT NULL,
    text_ar text,
    text_ru text,
    questions text[] NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
