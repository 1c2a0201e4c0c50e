-- Since when a person wants Noor silent until it is told to go on; null otherwise.
ALTER TABLE conversation ADD COLUMN paused_at timestamptz;
CREATE INDEX conversation_manual ON conversation (last_manager_at) WHERE mode = 'MANUAL';
