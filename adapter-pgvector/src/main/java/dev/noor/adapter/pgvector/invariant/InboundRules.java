package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold of messages that came in, and of when their conversations are due. */
final class InboundRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "inbound.answered_by_turn",
                    "A message is answered exactly if a turn has answered it.",
                    "The row was changed by hand or restored in part: set its state to what its turn says.",
                    """
                    SELECT tenant_id, id FROM inbound_message WHERE (state = 'ANSWERED') <> (turn_id IS NOT NULL)
                    """),
            new Rule(
                    "inbound.reason_told",
                    "A message that is ignored or given up says why.",
                    "Find out in the logs of its time what let go of it, and note that as its reason.",
                    """
                    SELECT tenant_id, id FROM inbound_message
                    WHERE state IN ('IGNORED', 'DEAD') AND coalesce(reason, '') = ''
                    """),
            new Rule(
                    "inbound.never_silent",
                    "A conversation with a message that waits for an answer is due.",
                    "A wake-up was lost, the customer waits for ever: `noor dlq retry` of the message makes it due.",
                    """
                    SELECT message.tenant_id, message.id FROM inbound_message AS message
                    JOIN conversation ON conversation.id = conversation_id
                    WHERE message.state = 'RECEIVED' AND work_due_at IS NULL
                    -- only a channel tells a sender; whoever asks for the turn itself is told of its failure itself
                    AND sender_name IS NOT NULL
                    """),
            new Rule(
                    "conversation.taken_up",
                    "A conversation that is due is taken up within five minutes.",
                    "No server works on this database: start one with `noor serve`, or see why its turns fail.",
                    """
                    SELECT tenant_id, id FROM conversation WHERE work_due_at < clock_timestamp() - interval '5 min'
                    """),
            new Rule(
                    "conversation.lease_whole",
                    "A leased conversation has an owner, an end of the lease and a time at which it is due again.",
                    "Nobody can take it up or give it back: clear lease_owner and lease_until and set both work times.",
                    """
                    SELECT tenant_id, id FROM conversation
                    WHERE (lease_owner IS NULL) <> (lease_until IS NULL)
                    OR (lease_owner IS NOT NULL AND work_due_at IS NULL)
                    """),
            new Rule(
                    "conversation.lease_over",
                    "A lease that has run out is taken up or given back within a minute.",
                    "No server works on this database: start one with `noor serve`.",
                    """
                    SELECT tenant_id, id FROM conversation WHERE lease_until < clock_timestamp() - interval '1 min'
                    """));

    private InboundRules() {}
}
