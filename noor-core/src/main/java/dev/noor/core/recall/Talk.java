package dev.noor.core.recall;

import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.reading.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was said that no fact holds: what the customer objects to, what nobody has answered, what people promised.
 *
 * @param said oldest first
 */
record Talk(RecallWords words, Function<Utterance, Gist> gists, List<Utterance> said) {

    /** Newest first, as all that is told in a stream here. */
    Stream<Noted> objections() {
        return quoted(Gist.Sign.OBJECTS);
    }

    /** What people of the company said that binds them: terms, figures, and what they will do. */
    Stream<Noted> promised() {
        return quoted(Gist.Sign.BINDS);
    }

    /** What the customer told from which no fact of {@code facts} is known. */
    Stream<Noted> told(List<Fact> facts) {
        return with(Gist.Sign.TELLS)
                .filter(utterance ->
                        facts.stream().noneMatch(fact -> fact.source().value().equals(utterance.message())))
                .map(this::quoted);
    }

    private Stream<Noted> quoted(Gist.Sign sign) {
        return with(sign).map(this::quoted);
    }

    private Stream<Utterance> with(Gist.Sign sign) {
        return said.reversed().stream()
                .filter(utterance -> gists.apply(utterance).signs().contains(sign));
    }

    /**
     * What the customer said since anybody of the company spoke, and what Noor asked and was not told.
     *
     * @param asked what Noor had asked before
     * @param facts of the conversation
     */
    List<Noted> open(Reader reader, Optional<Ask> asked, List<Fact> facts) {
        int last = said.size();
        while (last > 0 && said.get(last - 1).speaker() == Speaker.CUSTOMER) {
            last--;
        }
        List<Utterance> burst = said.subList(last, said.size());
        List<Noted> open = new ArrayList<>();
        asked.filter(ask -> burst.stream().noneMatch(utterance -> answers(reader, utterance, facts)))
                .flatMap(ask -> lastQuestion())
                .ifPresent(open::add);
        burst.stream()
                .filter(utterance -> !utterance.text().isBlank())
                .map(this::quoted)
                .forEach(open::add);
        return open;
    }

    /** Whether it says yes or no, or tells something that is known from it. */
    private static boolean answers(Reader reader, Utterance utterance, List<Fact> facts) {
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
