ALTER TABLE inbound_message
    ADD COLUMN sender_name text,
    -- where the provider keeps the file of an attachment
    ADD COLUMN media text,
    -- the provider's id of the message that this one answers
    ADD COLUMN quotes text,
    -- what the button that was pressed carries
    ADD COLUMN button text;
