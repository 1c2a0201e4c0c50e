-- What was posted where the company's people read together: a reply to a note is about its hand-off.
CREATE TABLE staff_note (
    tenant_id text NOT NULL,
    room text NOT NULL,
    message text NOT NULL,
    thread text,
    -- the effect that it tells, and which part of it
    alert_id uuid NOT NULL,
    part int NOT NULL,
    conversation_id uuid REFERENCES conversation ON DELETE CASCADE,
    handoff_id uuid,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, room, message)
);
CREATE INDEX staff_note_alert ON staff_note (alert_id);
