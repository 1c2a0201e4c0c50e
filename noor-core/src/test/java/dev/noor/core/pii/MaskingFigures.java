package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a set of labelled texts is masked. A span counts when it has the right kind, covers every character of the
 * personal value, and reaches beyond it by nothing but separators. A value leaks when a letter or a digit of it stays.
 */
final class MaskingFigures {
    private int right;
    private int found;
    private int stated;
    private int leaked;
    private int leakedMobiles;
    private int clean;
    private int falselyMasked;
    private int notRestored;
    private final Map<PiiType, Integer> missed = new EnumMap<>(PiiType.class);
    private final List<String> faults = new ArrayList<>();

    static MaskingFigures of(Masker masker, List<LabelledText> texts) {
        MaskingFigures figures = new MaskingFigures();
        texts.forEach(text -> figures.add(masker, text));
        return figures;
    }

    double f1() {
        return 2.0 * right / (found + stated);
    }

    double leaked() {
        return (double) leaked / stated;
    }

    int leakedMobiles() {
        return leakedMobiles;
    }

    double falselyMasked() {
        return (double) falselyMasked / clean;
    }

    int notRestored() {
        return notRestored;
    }

    List<String> faults() {
        return faults;
    }

    private void add(Masker masker, LabelledText labelled) {
        PiiVault vault = new PiiVault(masker);
        Masked masked = vault.mask(labelled.text(), labelled.known());
        notRestored += vault.unmask(masked.masked()).equals(labelled.text()) ? 0 : 1;
        List<Span> spans = masked.spans();
        found += spans.size();
        stated += labelled.spans().size();
        clean += labelled.holdsPersonalData() ? 0 : 1;
        falselyMasked += labelled.holdsPersonalData() || spans.isEmpty() ? 0 : 1;
        boolean faulty = spans.size() != labelled.spans().size();
        for (Span wanted : labelled.spans()) {
            boolean hit = spans.stream().anyMatch(span -> matches(labelled.text(), wanted, span));
            right += hit ? 1 : 0;
            faulty |= !hit;
            missed.merge(wanted.type(), hit ? 0 : 1, Integer::sum);
            if (!isCovered(labelled.text(), wanted, spans)) {
                leaked++;
                leakedMobiles += isMobile(masker, labelled.text(), wanted) ? 1 : 0;
            }
        }
        if (faulty) {
            faults.add(labelled.id() + ": " + labelled.text().replace("\n", "⏎") + " → " + masked.masked());
        }
    }

    private static boolean matches(String text, Span wanted, Span span) {
        if (span.type() != wanted.type()) {
            return false;
        }
        for (int i = Math.min(span.start(), wanted.start()); i < Math.max(span.end(), wanted.end()); i++) {
            boolean same = contains(span, i) == contains(wanted, i);
            if (!same && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCovered(String text, Span wanted, List<Span> spans) {
        for (int i = wanted.start(); i < wanted.end(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i)) && spans.stream().noneMatch(span -> contains(span, at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    private static boolean isMobile(Masker masker, String text, Span span) {
        return span.type() == PiiType.PHONE
                && masker.canonical(text.substring(span.start(), span.end()), PiiType.PHONE)
                        .startsWith("+9715");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f, leaked %.2f %%, leaked UAE mobiles %d, false masks %.2f %%, not restored %d, of %d values missed %s",
                f1(),
                100 * leaked(),
                leakedMobiles,
                100 * falselyMasked(),
                notRestored,
                stated,
                missed);
    }
}
