package dev.noor.app.server.web;

import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hand-offs as programs read them. */
final class EscalationViews {
    private EscalationViews() {}

    /** Some of the hand-offs, the latest first. */
    record Page(List<Item> escalations) {}

    /**
     * One of a list.
     *
     * @param state {@code open}, {@code taken} or {@code closed}
     * @param manager who was called last, by the id of the tenant's data
     * @param calls how often somebody was called
     * @param nextCallAt when somebody is called again if nobody comes
     */
    record Item(
            UUID id,
            UUID conversation,
            String reason,
            String priority,
            String state,
            @Nullable String manager,
            int calls,
            String headline,
            Instant at,
            @Nullable Instant nextCallAt,
            @Nullable Instant closedAt) {
        static Item of(Ticket ticket) {
            return new Item(
                    ticket.id(),
                    ticket.conversation().value(),
                    ticket.reason().wire(),
                    ConversationViews.wire(ticket.priority()),
                    ConversationViews.wire(ticket.state()),
                    ticket.manager().orElse(null),
                    ticket.calls(),
                    ticket.caseFile().headline(),
                    ticket.at(),
                    ticket.nextAt().orElse(null),
                    ticket.closedAt().orElse(null));
        }
    }

    /** One with its case file. */
    record Detail(Item escalation, String chat, Case caseFile) {
        static Detail of(Ticket ticket) {
            return new Detail(Item.of(ticket), ticket.address().chat(), Case.of(ticket.caseFile()));
        }

        @Override
        public String toString() {
            return "Detail[" + escalation.id() + "]";
        }
    }

    /**
     * What the person reads.
     *
     * @param text all of it as plain text
     */
    record Case(String text, List<Section> sections, List<Source> sources) {
        static Case of(CaseFile file) {
            return new Case(
                    file.text(),
                    file.sections().stream().map(Section::of).toList(),
                    file.sources().stream()
                            .map(source -> new Source(source.message(), source.label(), source.at()))
                            .toList());
        }
    }

    /** What belongs together. */
    record Section(String title, List<Line> items) {
        static Section of(CaseFile.Section section) {
            return new Section(
                    section.title(),
                    section.items().stream()
                            .map(item -> new Line(item.text(), item.cited()))
                            .toList());
        }
    }

    /**
     * One thing to know.
     *
     * @param cited the messages it is known from, by their places among the sources, from 1
     */
    record Line(String text, List<Integer> cited) {}

    /** A message that is cited. */
    record Source(UUID message, String label, Instant at) {}

    /**
     * What to change; one of the two.
     *
     * @param state {@code closed}: it is settled, and Noor goes on
     * @param manager who is called instead, by the id of the tenant's data
     */
    record Change(Optional<String> state, Optional<String> manager) {}
}
