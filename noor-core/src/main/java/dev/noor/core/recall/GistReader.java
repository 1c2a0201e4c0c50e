package dev.noor.core.recall;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what an utterance is, by the words alone. */
record GistReader(Reader reader, Currency currency) {
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
    private static final Set<Intent> TELLING_NOTHING =
            EnumSet.of(Intent.GREET, Intent.THANKS, Intent.BYE, Intent.OUT_OF_SCOPE, Intent.OPT_OUT);
    /** Fewer words are an answer to something rather than a sentence. */
    private static final int SENTENCE = 4;

    Gist read(Utterance utterance) {
        if (utterance.text().isBlank()) {
            return Gist.NOTHING;
        }
        return switch (utterance.speaker()) {
            case CUSTOMER -> new Gist(ofCustomer(words(utterance.text())), List.of());
            case MANAGER -> new Gist(ofColleague(words(utterance.text())), List.of());
            case NOOR -> new Gist(Set.of(), priced(utterance.text().lines().toList()));
        };
    }

    private Reading words(String text) {
        return reader.read(List.of(text));
    }

    private static Set<Gist.Sign> ofCustomer(Reading reading) {
        if (OBJECTIONS.stream().anyMatch(reading::has) || OBJECTING.stream().anyMatch(reading::has)) {
            return Set.of(Gist.Sign.OBJECTS);
        }
        boolean sentence = reading.text().strip().split("\\s+").length >= SENTENCE;
        boolean courtesy =
                reading.mainIntent().filter(TELLING_NOTHING::contains).isPresent();
        return sentence && !courtesy && !reading.isQuestion() && !reading.has(Cue.INJECTION)
                ? Set.of(Gist.Sign.TELLS)
                : Set.of();
    }

    private static Set<Gist.Sign> ofColleague(Reading reading) {
        boolean commits = reading.has(Cue.PROMISE) || TERMS.stream().anyMatch(reading::has);
        boolean binds = !reading.isQuestion()
                && (commits || !ClaimScanner.scan(reading.text()).isEmpty());
        return binds ? Set.of(Gist.Sign.BINDS) : Set.of();
    }

    private List<Integer> priced(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> Amounts.first(lines.get(at), currency).isPresent() && namesAProduct(lines.get(at)))
                .boxed()
                .toList();
    }

    private boolean namesAProduct(String line) {
        Reading reading = words(line);
        return reading.slot(SlotName.SKU).isPresent()
                || reading.slot(SlotName.PRODUCT).isPresent();
    }
}
