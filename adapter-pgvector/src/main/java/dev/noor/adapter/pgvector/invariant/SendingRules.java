package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold of messages under way, and of what became of them. */
final class SendingRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "outbound.sending_owned",
                    "A message that is being sent has a sender, whose lease ended at most a minute ago.",
                    "No server works on this database: start one with `noor serve`.",
                    """
                    SELECT tenant_id, id FROM outbound_message WHERE state = 'SENDING' AND (lease_owner IS NULL
                        OR lease_until IS NULL OR lease_until < clock_timestamp() - interval '1 min')
                    """),
            new Rule(
                    "outbound.taken_up",
                    "A message that is due is taken up within five minutes.",
                    "No server works on this database, or its channel is shut: see `noor wazzup channels`.",
                    """
                    SELECT tenant_id, id FROM outbound_message AS message
                    WHERE state = 'PENDING' AND next_at < clock_timestamp() - interval '5 min'
                    AND NOT EXISTS (SELECT FROM outbound_message AS earlier
                        WHERE earlier.conversation_id = message.conversation_id AND earlier.seq < message.seq
                        AND earlier.state IN ('PENDING', 'SENDING'))
                    """),
            new Rule(
                    "outbound.sent_was_attempted",
                    "What counts as sent by the server was under way once, and has a time of sending.",
                    "It was marked before it was sent, and the customer may not have it: ask, or send it again by hand.",
                    """
                    SELECT message.tenant_id, message.id FROM outbound_message AS message
                    JOIN turn ON turn.id = turn_id
                    WHERE message.state IN ('SENT', 'DELIVERED', 'READ')
                    AND (sent_at IS NULL OR (lease_epoch IS NOT NULL AND first_attempt_at IS NULL))
                    """),
            new Rule(
                    "outbound.ending_told",
                    "What did not arrive, or may not have, says why.",
                    "Find out in the logs of its time what became of it.",
                    """
                    SELECT tenant_id, id FROM outbound_message
                    WHERE state IN ('UNKNOWN', 'FAILED', 'DEAD', 'EXPIRED', 'CANCELLED') AND coalesce(last_error, '') = ''
                    """),
            new Rule(
                    "outbound.status_known",
                    "A message is as far as the channel says.",
                    "A status was stored and not applied: its next status mends it; report the defect.",
                    """
                    SELECT tenant_id, id FROM outbound_message AS message
                    WHERE state IN ('SENDING', 'UNKNOWN', 'SENT') AND EXISTS (SELECT FROM status_event AS told
                        WHERE told.tenant_id = message.tenant_id
                        AND told.provider_message_id = message.provider_message_id AND status IN ('DELIVERED', 'READ'))
                    """));

    private SendingRules() {}
}
