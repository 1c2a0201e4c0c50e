-- The access token of each client, sealed by whoever uses it. Its row lock lets one process at a time ask for the next.
CREATE TABLE oauth_token (
    client text PRIMARY KEY,
    generation bigint NOT NULL,
    sealed text NOT NULL,
    expires_at timestamptz NOT NULL,
    attempts timestamptz[] NOT NULL,
    trouble text NOT NULL,
    not_before timestamptz NOT NULL
);

-- The calls that an account of an outside system has left, for all processes together.
CREATE TABLE call_budget (
    account text PRIMARY KEY,
    free_at timestamptz NOT NULL,
    paused_until timestamptz NOT NULL,
    reason text NOT NULL
);
