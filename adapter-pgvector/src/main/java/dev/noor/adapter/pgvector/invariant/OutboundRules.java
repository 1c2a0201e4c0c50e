package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold of replies as they are written, and of the order in which they leave. */
final class OutboundRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "outbound.numbered_through",
                    "The messages of a conversation are numbered from 1 without gap or double.",
                    "A message is lost or doubled: compare with the turns' reports.",
                    """
                    SELECT conversation.tenant_id, conversation.id FROM conversation
                    LEFT JOIN outbound_message AS message ON conversation_id = conversation.id GROUP BY conversation.id
                    HAVING count(message.id) <> out_seq OR count(DISTINCT message.seq) <> out_seq
                        OR coalesce(max(message.seq), 0) <> out_seq
                    """),
            new Rule(
                    "outbound.parts_whole",
                    "The messages of a turn are numbered from 1 without gap or double.",
                    "A part of a reply is lost or doubled: compare with the turn's report.",
                    """
                    SELECT min(tenant_id) AS tenant_id, turn_id AS id FROM outbound_message
                    WHERE turn_id IS NOT NULL GROUP BY turn_id
                    HAVING count(DISTINCT ordinal) <> count(*) OR max(ordinal) <> count(*)
                    """),
            new Rule(
                    "outbound.order",
                    "Nothing is sent while an earlier message of the conversation still waits.",
                    "The customer read the answers in a wrong order: report the defect.",
                    """
                    SELECT later.tenant_id, later.id FROM outbound_message AS open
                    JOIN outbound_message AS later USING (conversation_id)
                    WHERE open.state IN ('PENDING', 'SENDING') AND later.seq > open.seq
                    AND later.state IN ('SENDING', 'SENT', 'DELIVERED', 'READ', 'UNKNOWN', 'FAILED')
                    """),
            new Rule(
                    "outbound.within_window",
                    "Free text leaves only while the channel's window is open.",
                    "WhatsApp refuses it or counts it against the number: report the defect.",
                    """
                    SELECT message.tenant_id, message.id FROM outbound_message AS message
                    JOIN conversation ON conversation.id = conversation_id, business_time
                    WHERE kind <> 'TEMPLATE' AND first_attempt_at > free_form_until + interval '5 min'
                    -- attempts are noted in machine time, windows in business time
                    AND ahead = '0'
                    """));

    private OutboundRules() {}
}
