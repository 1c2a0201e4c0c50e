package dev.noor.app.cli.cluster;

import dev.noor.adapter.wazzup.stub.Ledger;
import dev.noor.adapter.wazzup.stub.Taken;
import dev.noor.adapter.wazzup.stub.WebhookBodies.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the customers were promised (every message that was acknowledged), what they have on their screens (the
 * provider's ledger), and what the database says of both: the three must agree.
 */
record Books(Rows rows, Ledger ledger, List<Written> acknowledged) {
    /**
     * What does not agree, one line each.
     *
     * @param unknown messages of which nobody knows whether they arrived; listed and not counted as delivered
     */
    record Findings(
            List<String> lost, List<String> doubled, List<String> disordered, List<String> unknown, int messages) {
        boolean areZeros() {
            return lost.isEmpty() && doubled.isEmpty() && disordered.isEmpty() && unknown.size() * 1_000 <= messages;
        }
    }

    private record Incoming(String id, String state, String turn, long turnSeq) {}

    private record Outgoing(String id, String chat, long seq, String state, String body) {}

    Findings findings() {
        Map<String, Incoming> incoming = new HashMap<>();
        rows.of("""
                SELECT provider_message_id, state, coalesce(turn_id::text, ''), coalesce(seq, 0)
                FROM inbound_message LEFT JOIN turn ON turn.id = turn_id WHERE author = 'CUSTOMER'
                """, row -> new Incoming(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .forEach(message -> incoming.put(message.id(), message));
        Map<String, Outgoing> outgoing = new HashMap<>();
        rows.of(
                        """
                SELECT message.id::text, chat_id, seq, state, body
                FROM outbound_message AS message JOIN conversation ON conversation.id = conversation_id
                """,
                        row -> new Outgoing(
                                row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5)))
                .forEach(message -> outgoing.put(message.id(), message));
        return new Findings(
                lost(incoming, outgoing),
                doubled(outgoing),
                disordered(incoming, outgoing),
                outgoing.values().stream()
                        .filter(message -> message.state().equals("UNKNOWN"))
                        .map(Outgoing::toString)
                        .toList(),
                acknowledged.size());
    }

    private List<String> lost(Map<String, Incoming> incoming, Map<String, Outgoing> outgoing) {
        List<String> lost = new ArrayList<>();
        for (Written promised : acknowledged) {
            Incoming stored = incoming.get(promised.messageId());
            if (stored == null || !stored.state().equals("ANSWERED")) {
                lost.add("acknowledged, and not answered: " + promised + " is " + stored);
            }
        }
        Map<String, Taken> taken = new HashMap<>();
        ledger.taken().forEach(message -> taken.put(message.crmMessageId(), message));
        for (Outgoing reply : outgoing.values()) {
            Taken arrived = taken.get(reply.id());
            boolean sent = Set.of("SENT", "DELIVERED", "READ").contains(reply.state());
            if (!sent && !reply.state().equals("UNKNOWN")) {
                lost.add("not sent: " + reply);
            } else if (sent && arrived == null) {
                lost.add("told to be sent, and nobody has it: " + reply);
            } else if (arrived != null && !arrived.text().equals(reply.body())) {
                lost.add("sent other than written: " + reply + " as " + arrived);
            }
        }
        lost.addAll(rows.of("""
                SELECT id FROM turn WHERE outcome IN ('REPLIED', 'FALLBACK')
                AND NOT EXISTS (SELECT FROM outbound_message WHERE turn_id = turn.id)
                """, row -> "a turn without its replies: " + row.getString(1)));
        lost.addAll(rows.of(
                """
                SELECT id, state, kind FROM effect WHERE kind IN ('MANAGER_ALERT', 'QUOTE_PDF') AND state <> 'DONE'
                """, row -> "not done: " + row.getString(1) + ", " + row.getString(2) + ", " + row.getString(3)));
        lost.addAll(rows.of("""
                SELECT id FROM effect WHERE kind = 'QUOTE_PDF'
                AND NOT EXISTS (SELECT FROM outbound_message AS message WHERE message.id = effect.id)
                """, row -> "a document that nobody was sent: " + row.getString(1)));
        return lost;
    }

    private List<String> doubled(Map<String, Outgoing> outgoing) {
        List<String> doubled = new ArrayList<>();
        ledger.doubled().forEach(id -> doubled.add("arrived twice: " + outgoing.get(id)));
        ledger.taken().stream()
                .filter(taken -> !outgoing.containsKey(taken.crmMessageId()))
                .forEach(taken -> doubled.add("nobody wrote what arrived: " + taken));
        doubled.addAll(rows.of("""
                SELECT id FROM turn WHERE NOT EXISTS (SELECT FROM inbound_message WHERE turn_id = turn.id)
                """, row -> "a turn that answered what another one has answered: " + row.getString(1)));
        doubled.addAll(rows.of("""
                SELECT number FROM quote GROUP BY tenant_id, number, revision HAVING count(*) > 1
                """, row -> "two quotations of one number: " + row.getString(1)));
        doubled.addAll(rows.of("""
                SELECT turn_id FROM handoff GROUP BY turn_id, reason HAVING count(*) > 1
                """, row -> "a person called twice by one turn: " + row.getString(1)));
        return doubled;
    }

    private List<String> disordered(Map<String, Incoming> incoming, Map<String, Outgoing> outgoing) {
        List<String> disordered = new ArrayList<>();
        Map<String, Long> sent = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Taken taken : ledger.taken()) {
            Outgoing reply = outgoing.get(taken.crmMessageId());
            if (reply != null && seen.add(reply.id())) {
                if (sent.merge(reply.chat(), reply.seq(), Math::max) > reply.seq()) {
                    disordered.add("arrived after a later one: " + reply);
                }
            }
        }
        Map<String, Long> answered = new HashMap<>();
        for (Written promised : acknowledged) {
            Incoming stored = incoming.get(promised.messageId());
            if (stored != null && answered.merge(promised.chatId(), stored.turnSeq(), Math::max) > stored.turnSeq()) {
                disordered.add("answered before an earlier one: " + stored);
            }
        }
        return disordered;
    }

    /** How much is still to be done: messages to answer, replies to send, conversations at work, people to call. */
    long unfinished() {
        return rows.count("""
                SELECT (SELECT count(*) FROM inbound_message WHERE state = 'RECEIVED')
                    + (SELECT count(*) FROM outbound_message WHERE state IN ('PENDING', 'SENDING'))
                    + (SELECT count(*) FROM conversation WHERE work_due_at IS NOT NULL OR lease_owner IS NOT NULL)
                    + (SELECT count(*) FROM effect WHERE kind IN ('MANAGER_ALERT', 'QUOTE_PDF')
                        AND state IN ('PENDING', 'SENDING', 'UNKNOWN'))
                """);
    }
}
