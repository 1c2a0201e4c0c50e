-- What came of listening to a voice note: 'spoken', its words then stand in body, or why there are none. Null: nobody
-- listened.
ALTER TABLE inbound_message ADD COLUMN heard text CHECK (heard IS NULL OR kind = 'VOICE');
-- Seconds of sound that a call was about.
ALTER TABLE llm_call ADD COLUMN sound_seconds integer;
