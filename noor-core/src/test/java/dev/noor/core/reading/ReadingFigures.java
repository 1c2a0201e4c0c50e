package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How well texts were read; each figure is a share from 0 to 1, and 1 where nothing was to be told.
 *
 * @param reply the language to answer in, of texts that have one
 * @param intent the main one, of texts where one was labelled
 * @param refused out-of-scope texts read as such
 * @param wronglyRefused texts of the trade read as out of scope
 * @param slots F1 over all slots
 * @param quantities texts with pieces, labelled or read, whose pieces are all right
 */
record ReadingFigures(
        int texts,
        double language,
        double reply,
        double intent,
        double refused,
        double wronglyRefused,
        double slots,
        double quantities) {

    static ReadingFigures of(List<LabelledText> texts) {
        Predicate<LabelledText> labelled = text -> !text.intents().isEmpty();
        Predicate<LabelledText> ofTheTrade =
                labelled.and(text -> !text.intents().contains(Intent.OUT_OF_SCOPE.wire()));
        return new ReadingFigures(
                texts.size(),
                share(texts, text -> true, LabelledText::hasRightLanguage),
                share(
                        texts,
                        text -> !text.language().equals("mix")
                                && !text.language().equals("und"),
                        LabelledText::hasRightReplyLanguage),
                share(texts, labelled, LabelledText::hasRightMainIntent),
                share(texts, LabelledText::isOutOfScope, LabelledText::hasRightMainIntent),
                1 - share(texts, ofTheTrade, text -> !text.reading().has(Intent.OUT_OF_SCOPE)),
                slotsF1(texts),
                share(texts, LabelledText::hasQuantity, LabelledText::hasRightQuantities));
    }

    private static double share(
            List<LabelledText> texts, Predicate<LabelledText> counted, Predicate<LabelledText> right) {
        List<LabelledText> all = texts.stream().filter(counted).toList();
        return all.isEmpty() ? 1 : (double) all.stream().filter(right).count() / all.size();
    }

    private static double slotsF1(List<LabelledText> texts) {
        double right = 0;
        double both = 0;
        for (LabelledText text : texts) {
            Set<String> hit = new HashSet<>(text.slotsRead());
            both += hit.size() + text.slots().size();
            hit.retainAll(text.slots());
            right += hit.size();
        }
        return both == 0 ? 1 : 2 * right / both;
    }

    static String heading() {
        return row("", "texts", "lang", "reply", "intent", "refused", "wrongly", "slots", "qty");
    }

    String row(String name) {
        return row(
                name,
                Integer.toString(texts),
                figure(language),
                figure(reply),
                figure(intent),
                figure(refused),
                figure(wronglyRefused),
                figure(slots),
                figure(quantities));
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static String row(String name, Object... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-18s", name));
        for (Object cell : cells) {
            row.append(String.format(Locale.ROOT, "%9s", cell));
        }
        return row.toString();
    }
}
