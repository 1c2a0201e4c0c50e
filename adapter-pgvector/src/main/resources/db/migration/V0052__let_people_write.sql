-- What people of the company write goes out as Noor's replies do. It belongs to no turn; null is Noor.
ALTER TABLE outbound_message
    ALTER COLUMN turn_id DROP NOT NULL,
    ADD COLUMN manager text,
    ADD CHECK (turn_id IS NOT NULL OR manager IS NOT NULL);
-- What was reported of their room and acted on.
CREATE TABLE staff_update (
    tenant_id text NOT NULL,
    id text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX staff_update_at ON staff_update (at);
