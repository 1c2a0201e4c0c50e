-- What people did to stored data by hand. Rows are added and never changed.
CREATE TABLE audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- who, such as cli:anna
    actor text NOT NULL,
    -- what, such as dead_letter.retry
    action text NOT NULL,
    -- to which row
    subject text NOT NULL,
    detail text NOT NULL
);
CREATE INDEX audit_log_subject ON audit_log (tenant_id, subject);
CREATE FUNCTION audit_log_is_kept() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'audit_log is only added to'; END $$;
CREATE TRIGGER audit_log_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_kept();
