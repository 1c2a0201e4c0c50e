package dev.noor.core.handoff;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.reading.Intent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What was said that no fact holds: what the customer objects to, what nobody has answered, what people promised. */
final class CaseTalk {
    private static final Set<Cue> OBJECTIONS = EnumSet.of(
            Cue.TOO_EXPENSIVE,
            Cue.REFUSES_QUOTATION,
            Cue.DEFERS_QUOTATION,
            Cue.NOT_YET,
            Cue.YES_BUT,
            Cue.LATER,
            Cue.SAMPLE,
            Cue.REFUND);
    private static final Set<Intent> OBJECTING = EnumSet.of(Intent.COMPLAINT, Intent.DISCOUNT_REQUEST);
    private static final Set<Intent> TERMS =
            EnumSet.of(Intent.DELIVERY_QUERY, Intent.WARRANTY_QUERY, Intent.PAYMENT_QUERY, Intent.DISCOUNT_REQUEST);

    private final CaseWords words;
    private final Reader reader;
    private final List<Utterance> said;

    CaseTalk(CaseWords words, Reader reader, List<Utterance> said) {
        this.words = words;
        this.reader = reader;
        this.said = said;
    }

    List<Noted> objections() {
        return quoted(Speaker.CUSTOMER, this::objects);
    }

    private boolean objects(Reading reading) {
        return OBJECTIONS.stream().anyMatch(reading::has) || OBJECTING.stream().anyMatch(reading::has);
    }

    /** What people of the company said that binds them: terms, figures, and what they will do. */
    List<Noted> promised() {
        return quoted(Speaker.MANAGER, CaseTalk::binds);
    }

    private static boolean binds(Reading reading) {
        boolean commits = reading.has(Cue.PROMISE) || TERMS.stream().anyMatch(reading::has);
        return !reading.isQuestion()
                && (commits || !ClaimScanner.scan(reading.text()).isEmpty());
    }

    private List<Noted> quoted(Speaker speaker, Predicate<Reading> which) {
        return said.stream()
                .filter(utterance ->
                        utterance.speaker() == speaker && !utterance.text().isBlank())
                .filter(utterance -> which.test(reader.read(List.of(utterance.text()))))
                .map(this::quoted)
                .toList();
    }

    /**
     * What the customer said since anybody of the company spoke, and what Noor asked and was not told.
     *
     * @param asked what Noor had asked before
     * @param facts of the conversation
     */
    List<Noted> open(Optional<Ask> asked, List<Fact> facts) {
        int last = said.size();
        while (last > 0 && said.get(last - 1).speaker() == Speaker.CUSTOMER) {
            last--;
        }
        List<Utterance> burst = said.subList(last, said.size());
        List<Noted> open = new ArrayList<>();
        asked.filter(ask -> burst.stream().noneMatch(utterance -> answers(utterance, facts)))
                .flatMap(ask -> lastQuestion())
                .ifPresent(open::add);
        burst.stream()
                .filter(utterance -> !utterance.text().isBlank())
                .map(this::quoted)
                .forEach(open::add);
        return open;
    }

    /** Whether it says yes or no, or tells something that is known from it. */
    private boolean answers(Utterance utterance, List<Fact> facts) {
        Reading reading = reader.read(List.of(utterance.text()));
        return reading.has(Intent.CONFIRM)
                || reading.has(Intent.DENY)
                || facts.stream().anyMatch(fact -> fact.source().value().equals(utterance.message()));
    }

    private Optional<Noted> lastQuestion() {
        return said.reversed().stream()
                .filter(utterance -> utterance.speaker() == Speaker.NOOR)
                .findFirst()
                .flatMap(utterance -> utterance
                        .text()
                        .lines()
                        .filter(Reading::isQuestion)
                        .reduce((first, second) -> second)
                        .map(line -> Noted.from(words.quoted(line), utterance.message())));
    }

    private Noted quoted(Utterance utterance) {
        return Noted.from(words.quoted(utterance.text()), utterance.message());
    }
}
