-- The processes that work, by when each was last heard of; whoever was not for a while holds nothing any more.
CREATE TABLE replica (
    id text PRIMARY KEY,
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX conversation_lease ON conversation (lease_owner) WHERE lease_owner IS NOT NULL;
