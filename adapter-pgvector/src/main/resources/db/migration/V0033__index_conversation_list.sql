-- A tenant's conversations, the youngest first, in pages.
CREATE INDEX conversation_list ON conversation (tenant_id, created_at DESC, id DESC);
