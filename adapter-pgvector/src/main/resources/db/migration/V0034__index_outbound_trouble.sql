-- What did not arrive or may not have, which is little and looked at often.
CREATE INDEX outbound_message_trouble ON outbound_message (state) WHERE state IN ('UNKNOWN', 'FAILED', 'DEAD', 'HELD');
