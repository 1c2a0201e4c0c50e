-- The fence of a sender, as lease_epoch is that of a turn.
ALTER TABLE outbound_message ADD COLUMN claim_epoch bigint NOT NULL DEFAULT 0;
