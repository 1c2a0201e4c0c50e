package dev.noor.core.ledger;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Facts for tests, each told in a message of its own unless its number is given. */
public final class Facts {
    private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

    private Facts() {}

    /** A fact told in the message of that number. */
    public static Fact told(int message, FactSlot slot, String value) {
        return new Fact(slot, value, new MessageId(new UUID(0, message)), MORNING.plusSeconds(message));
    }

    /** A ledger of slots and values in turn, told in the messages 1, 2, 3. */
    public static Ledger ledger(Object... slotsAndValues) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < slotsAndValues.length; i += 2) {
            facts.add(told(i / 2 + 1, (FactSlot) slotsAndValues[i], (String) slotsAndValues[i + 1]));
        }
        return Ledger.of(facts);
    }
}
