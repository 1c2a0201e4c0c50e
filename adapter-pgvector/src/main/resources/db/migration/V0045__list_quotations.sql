-- A tenant's quotations, the youngest first, in pages.
ALTER TABLE quote ADD COLUMN quoted_at timestamptz;
UPDATE quote SET quoted_at = (SELECT at FROM turn WHERE turn.id = turn_id);
ALTER TABLE quote ALTER COLUMN quoted_at SET NOT NULL;
CREATE INDEX quote_list ON quote (tenant_id, quoted_at DESC, id DESC);
-- All work of a conversation, whatever became of it.
CREATE INDEX effect_conversation ON effect (conversation_id, created_at);
