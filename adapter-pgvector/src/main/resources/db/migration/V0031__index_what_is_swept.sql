-- What is deleted when it is old is found by its age.
CREATE INDEX webhook_reject_received ON webhook_reject (received_at);
CREATE INDEX status_event_received ON status_event (received_at);
CREATE INDEX channel_event_received ON channel_event (received_at);
CREATE INDEX turn_attempt_started ON turn_attempt (started_at);
