-- When a conversation wants a turn: due is moved by each message, never beyond the deadline. Null: nothing to do.
ALTER TABLE conversation
    ADD COLUMN work_due_at timestamptz,
    ADD COLUMN work_deadline_at timestamptz,
    -- business time until which free text may be sent; null where the channel has no window
    ADD COLUMN free_form_until timestamptz,
    ADD COLUMN last_manager_at timestamptz,
    ADD COLUMN lease_owner text,
    ADD COLUMN lease_until timestamptz,
    ADD COLUMN lease_epoch bigint NOT NULL DEFAULT 0,
    ADD COLUMN attempts int NOT NULL DEFAULT 0,
    ADD CHECK ((work_due_at IS NULL) = (work_deadline_at IS NULL));
CREATE INDEX conversation_due ON conversation (work_due_at) WHERE work_due_at IS NOT NULL;
