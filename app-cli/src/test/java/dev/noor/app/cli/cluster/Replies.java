package dev.noor.app.cli.cluster;

import dev.noor.adapter.wazzup.stub.Ledger;
import dev.noor.adapter.wazzup.stub.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How long customers waited: from their last message of a burst until the first reply was on their screens. */
record Replies(Rows rows, Ledger ledger) {
    private record Reply(String id, String chat, Instant asked) {}

    /** Of the messages that were stored between two moments. */
    Percentiles between(Instant from, Instant to) {
        return of(reply -> !reply.asked().isBefore(from) && reply.asked().isBefore(to));
    }

    /** Of the chats whose numbers begin so. */
    Percentiles of(String chats) {
        return of(reply -> reply.chat().startsWith(chats));
    }

    private Percentiles of(Predicate<Reply> wanted) {
        Map<String, Instant> taken = new HashMap<>();
        for (Taken message : ledger.taken()) {
            taken.putIfAbsent(message.crmMessageId(), message.at());
        }
        return Percentiles.of(all().stream()
                .filter(wanted)
                .filter(reply -> taken.containsKey(reply.id()))
                .map(reply -> Duration.between(reply.asked(), taken.get(reply.id())))
                .toList());
    }

    private List<Reply> all() {
        return rows.of(
                """
                SELECT message.id::text, chat_id, max(inbound.received_at)
                FROM outbound_message AS message JOIN inbound_message AS inbound ON inbound.turn_id = message.turn_id
                JOIN conversation ON conversation.id = message.conversation_id
                WHERE message.ordinal = 1 GROUP BY message.id, chat_id
                """,
                row -> new Reply(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()));
    }
}
