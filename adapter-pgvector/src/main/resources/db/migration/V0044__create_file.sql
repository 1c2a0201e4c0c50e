-- What Noor made for customers; its id is that of the effect that wanted it.
CREATE TABLE file (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    media_type text NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 10000000),
    sha256 bytea NOT NULL GENERATED ALWAYS AS (sha256(content)) STORED,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX file_conversation ON file (conversation_id, created_at);
-- Never what opens it, only its digest.
CREATE TABLE file_link (
    id uuid PRIMARY KEY,
    tenant_id text NOT NULL,
    file_id uuid NOT NULL REFERENCES file ON DELETE CASCADE,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    until timestamptz NOT NULL
);
CREATE INDEX file_link_file ON file_link (file_id);
CREATE INDEX file_link_until ON file_link (until);
-- Nobody acted on these, and what was asked for so long ago is not wanted any more.
UPDATE effect SET state = 'DONE', done_at = clock_timestamp(), last_error = 'before documents were sent'
WHERE kind = 'QUOTE_PDF' AND state = 'PENDING';
