package dev.noor.adapter.pgvector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Which rows are about a customer, the one owner of that: those of every table with a {@code conversation_id}, which is
 * asked of the database, and those that are tied to a conversation otherwise, which are listed here. Conditions have
 * {@code :ids} of conversations, {@code :tenant} and {@code :chat}.
 */
final class PersonalTables {
    static final String CONVERSATION = "conversation";

    /** Where {@code :chat} is short it might stand in any text. */
    private static final int TELLING = 6;

    private static final Map<String, String> TIED = Map.of(
            CONVERSATION,
            "id = ANY (:ids)",
            "tool_call",
            "turn_id IN (SELECT id FROM turn WHERE conversation_id = ANY (:ids))",
            "file_link",
            "file_id IN (SELECT id FROM file WHERE conversation_id = ANY (:ids))",
            "status_event",
            "tenant_id = :tenant AND provider_message_id IN (SELECT provider_message_id FROM outbound_message"
                    + " WHERE conversation_id = ANY (:ids))",
            "channel_event",
            "tenant_id = :tenant AND kind IN ('EDITED', 'DELETED', 'NOTICE') AND subject[2] = :chat",
            "webhook_reject",
            "tenant_id = :tenant AND char_length(:chat) >= " + TELLING + " AND strpos(raw, :chat) > 0");

    /** Tables that hold nothing about customers. */
    static final Set<String> OF_NOBODY = Set.of(
            "api_key",
            "audit_log",
            "business_time",
            "call_budget",
            "data_version",
            "deal_mark",
            "embedding",
            "embedding_pass",
            "erasure",
            "erasure_key",
            "oauth_token",
            "passage",
            "product",
            "product_history",
            "product_retired",
            "product_word",
            "quote_sequence",
            "replica",
            "scheduled_task",
            "staff_update",
            "sync_page",
            "sync_run");

    private PersonalTables() {}

    /** The tables with the condition of their rows about a customer, what depends on other tables' rows first. */
    static Map<String, String> of(Handle handle) {
        Map<String, String> tables = new LinkedHashMap<>();
        TIED.forEach((table, rows) -> {
            if (!table.equals(CONVERSATION)) {
                tables.put(table, rows);
            }
        });
        tables.put(CONVERSATION, TIED.get(CONVERSATION));
        handle.createQuery("""
                        SELECT table_name FROM information_schema.columns
                        JOIN information_schema.tables USING (table_schema, table_name)
                        WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
                        AND column_name = 'conversation_id' ORDER BY table_name
                        """).mapTo(String.class).forEach(table -> tables.put(table, "conversation_id = ANY (:ids)"));
        return tables;
    }
}
