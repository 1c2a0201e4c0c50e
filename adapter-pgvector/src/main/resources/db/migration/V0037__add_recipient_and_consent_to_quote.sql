ALTER TABLE quote
    -- to whom it is addressed, as it was when quoted
    ADD COLUMN recipient jsonb,
    -- the customer's yes: to what exactly, by which message, when
    ADD COLUMN consent_digest text CHECK (consent_digest ~ '^[0-9a-f]{64}$'),
    ADD COLUMN consent_message uuid,
    ADD COLUMN consent_at timestamptz,
    ADD CHECK ((consent_digest IS NULL) = (consent_at IS NULL) AND (consent_digest IS NULL) = (consent_message IS NULL));
