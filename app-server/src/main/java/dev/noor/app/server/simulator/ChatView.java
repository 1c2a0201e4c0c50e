package dev.noor.app.server.simulator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.noor.adapter.pgvector.TurnJournal.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A chat as the page shows it: the customer's phone, and what went on inside. All of it is personal.
 *
 * @param now business time
 * @param aheadSeconds how far business time runs ahead
 * @param sale empty before the first message
 * @param work {@code idle}, {@code due} or {@code leased}
 * @param turns the newest first
 */
record ChatView(
        String chat,
        Instant now,
        long aheadSeconds,
        Optional<Sale> sale,
        String work,
        List<Message> messages,
        List<Turn> turns) {

    /** Where the conversation stands; names in lower snake case. */
    record Sale(
            String conversation,
            String stage,
            String status,
            String mode,
            String escalation,
            Optional<String> language,
            int episode,
            boolean optedOut) {}

    /**
     * A bubble.
     *
     * @param source by which facts name a customer's message, once it is stored
     * @param state what became of a customer's message, once it is stored
     * @param reason why it wants no answer
     * @param link where its file can be fetched
     */
    record Message(
            String id,
            String side,
            String kind,
            String text,
            Instant at,
            String tick,
            Optional<String> source,
            Optional<String> state,
            Optional<String> reason,
            Optional<String> link) {}

    /** A turn; the report is JSON already. */
    record Turn(
            String id,
            long seq,
            String outcome,
            String reason,
            Instant at,
            @JsonRawValue String report,
            List<Outgoing> outbox) {}
}
