package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds personal data in texts. Thread-safe. */
public final class Masker {
    private static final List<String> HOME_REGIONS = List.of("AE", "SA", "RU");

    private final List<Detector> detectors;
    private final PhoneNumbers phones;

    /** @param regions two-letter countries whose local phone numbers are found besides those of AE, SA and RU */
    public Masker(List<String> regions) {
        Set<String> all = new LinkedHashSet<>(regions);
        all.addAll(HOME_REGIONS);
        this.phones = new PhoneNumbers(List.copyOf(all));
        this.detectors =
                List.of(new EmailDetector(), new SpokenEmailDetector(), new IbanDetector(), new NumberDetector(phones));
    }

    /** The spans of personal data in {@code text}, in order, without overlaps; {@code known} values included. */
    public List<Span> find(String text, List<Known> known) {
        Letters letters = new Letters(text);
        Findings findings = new Findings();
        detectors.forEach(detector -> detector.find(letters, findings));
        List<Known> longestFirst = new ArrayList<>(known);
        longestFirst.sort(
                Comparator.comparing((Known value) -> value.value().length()).reversed());
        longestFirst.forEach(value -> new KnownDetector(value).find(letters, findings));
        return findings.inOrder();
    }

    /** What two spellings of one value have in common. */
    String canonical(String value, PiiType type) {
        return switch (type) {
            case PHONE -> phones.canonical(value);
            case EMAIL -> SpokenEmailDetector.canonical(value);
            case CARD, EID, IBAN -> alphanumerics(value);
            case NAME, COMPANY, ADDRESS -> Letters.fold(value);
        };
    }

    private static String alphanumerics(String value) {
        Letters letters = new Letters(value);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.isLetterOrDigit(i)) {
                kept.append(Character.toUpperCase(letters.at(i)));
            }
        }
        return kept.toString();
    }
}
