package dev.noor.adapter.wazzup.stub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every message that the stub took, for good, and the ids that it still remembers, for 60 seconds. Thread-safe. */
public final class Ledger {
    static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Instant> remembered = new HashMap<>();

    Ledger() {}

    /** Takes a message unless its id is remembered; tells whether it did. */
    synchronized boolean take(Taken message) {
        if (!message.crmMessageId().isEmpty()) {
            Instant before = remembered.get(message.crmMessageId());
            if (before != null && message.at().isBefore(before.plus(REMEMBERED))) {
                return false;
            }
            remembered.put(message.crmMessageId(), message.at());
        }
        taken.add(message);
        return true;
    }

    synchronized long next() {
        return taken.size() + 1L;
    }

    /** What was taken, in order. */
    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** What a chat was sent, in order. */
    public synchronized List<Taken> of(String chatId) {
        return taken.stream().filter(message -> message.chatId().equals(chatId)).toList();
    }

    /** The ids that were taken more than once: customers who were told something twice. */
    public synchronized List<String> doubled() {
        return taken.stream()
                .collect(Collectors.groupingBy(Taken::crmMessageId, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(id -> id.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
