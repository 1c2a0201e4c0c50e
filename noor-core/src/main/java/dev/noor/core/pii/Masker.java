package dev.noor.core.pii;

import dev.noor.core.pii.Findings.Found;
import dev.noor.core.pii.TextWords.Word;
import java.util.List;

/** Finds personal data in texts. Thread-safe. */
public final class Masker {
    /** So many spoken digits may be a phone number without any written one. */
    private static final int SPOKEN = 3;

    private final PhoneNumbers phones;
    private final EmailDetector emails = new EmailDetector();
    private final SpokenEmailDetector spokenEmails = new SpokenEmailDetector();
    private final IbanDetector ibans = new IbanDetector();
    private final NumberDetector numbers;
    private final SpokenPhoneDetector spokenPhones;

    /** @param regions two-letter countries whose local phone numbers are found besides those of AE, SA and RU */
    public Masker(List<String> regions) {
        this.phones = new PhoneNumbers(regions);
        this.numbers = new NumberDetector(phones);
        this.spokenPhones = new SpokenPhoneDetector(phones);
    }

    /** The spans of personal data in {@code text}, in order, without overlaps; {@code known} values included. */
    public List<Span> find(String text, List<Known> known) {
        return found(text, known).stream().map(Found::span).toList();
    }

    /** What {@link #find} finds, with what the spellings of a value have in common. */
    List<Found> found(String text, List<Known> known) {
        Letters letters = new Letters(text);
        Findings findings = new Findings();
        // Most messages hold neither many digits nor a sign or a word of an address: they are read once.
        SpokenParts spoken = new SpokenParts(letters);
        if (letters.holdsAt() || spoken.holdsAt()) {
            spokenEmails.find(letters, findings);
        }
        if (letters.holdsAt()) {
            emails.find(letters, findings);
        }
        if (letters.digits() >= NumberDetector.MIN_DIGITS) {
            ibans.find(letters, findings);
        }
        if (spoken.numbers() >= SPOKEN || spoken.numbers() > 0 && letters.digits() > SPOKEN) {
            spokenPhones.find(letters, spoken, findings);
        }
        if (letters.digits() >= NumberDetector.MIN_DIGITS) {
            numbers.find(letters, findings);
            numbers.findAnnounced(letters, findings);
        }
        if (!known.isEmpty()) {
            known(letters, known, findings);
        }
        return findings.inOrder();
    }

    private static void known(Letters text, List<Known> known, Findings findings) {
        List<Word> words = TextWords.of(text);
        new KnownDetector(known).find(text, words, findings);
        known.stream()
                .filter(value -> value.type() == PiiType.ADDRESS)
                .forEach(value -> new AddressDetector(value).find(words, findings));
    }

    /** What the spellings of one value have in common. */
    String canonical(String text, Found found) {
        Span span = found.span();
        return found.value().isEmpty()
                ? canonical(text.substring(span.start(), span.end()), span.type())
                : found.value();
    }

    /** What two spellings of one value have in common. */
    public String canonical(String value, PiiType type) {
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
