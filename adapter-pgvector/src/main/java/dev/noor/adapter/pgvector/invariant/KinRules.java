package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold between tables: rows belong to the same conversation and tenant as what they hang on. */
final class KinRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "kin.conversation",
                    "What belongs to a turn belongs to the turn's conversation.",
                    "One customer's words may have been answered in another's chat: report the defect at once.",
                    """
                    SELECT child.tenant_id, child.id FROM (
                        SELECT tenant_id, id::text AS id, conversation_id, turn_id FROM inbound_message
                        UNION ALL SELECT tenant_id, id::text, conversation_id, turn_id FROM outbound_message
                        UNION ALL SELECT tenant_id, id::text, conversation_id, turn_id FROM effect
                        UNION ALL SELECT tenant_id, id::text, conversation_id, turn_id FROM handoff
                        UNION ALL SELECT tenant_id, id::text, conversation_id, turn_id FROM quote
                        UNION ALL SELECT tenant_id, id::text, conversation_id, turn_id FROM follow_up
                    ) AS child JOIN turn ON turn.id = child.turn_id
                    WHERE turn.conversation_id <> child.conversation_id
                    """),
            new Rule(
                    "kin.tenant",
                    "What belongs to a conversation belongs to the conversation's tenant.",
                    "One company may see another's data: stop the server and report the defect at once.",
                    """
                    SELECT child.tenant_id, child.id FROM (
                        SELECT tenant_id, id::text AS id, conversation_id FROM inbound_message
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM outbound_message
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM turn
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM effect
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM handoff
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM quote
                        UNION ALL SELECT tenant_id, id::text, conversation_id FROM follow_up
                        UNION ALL SELECT tenant_id, conversation_id || ':' || seq, conversation_id FROM ledger_fact
                    ) AS child JOIN conversation ON conversation.id = child.conversation_id
                    WHERE conversation.tenant_id <> child.tenant_id
                    """),
            new Rule(
                    "kin.fact",
                    "A fact that was replaced was replaced by a later fact of its conversation.",
                    "The ledger was changed by hand or restored in part: clear superseded_by, and the fact is in force.",
                    """
                    SELECT tenant_id, conversation_id || ':' || seq AS id FROM ledger_fact AS old
                    WHERE superseded_by IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_fact AS newer
                        WHERE newer.conversation_id = old.conversation_id AND newer.seq = old.superseded_by
                        AND newer.seq > old.seq)
                    """),
            new Rule(
                    "kin.quotation",
                    "The quotation that a conversation is left with is its own.",
                    "The customer may be shown another's prices: clear quote_id of the conversation.",
                    """
                    SELECT conversation.tenant_id, conversation.id FROM conversation
                    WHERE quote_id IS NOT NULL AND NOT EXISTS (SELECT FROM quote
                        WHERE quote.tenant_id = conversation.tenant_id AND quote.id = quote_id
                        AND quote.conversation_id = conversation.id)
                    """));

    private KinRules() {}
}
