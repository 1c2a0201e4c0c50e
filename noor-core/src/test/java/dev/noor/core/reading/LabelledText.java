package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer's text with what a person read in it, and what Noor reads in it.
 *
 * @param language as {@code noor read} says it; Arabic and Russian in Latin letters have tags of their own
 * @param intents wire names, the main one first; empty where none was judged
 * @param slots {@code name=value}
 */
record LabelledText(String language, List<String> intents, Set<String> slots, String text, Reading reading) {

    /** Lines of {@code language | intents | slots | text}. */
    static List<LabelledText> messages(String file) {
        return lines(file).map(LabelledText::message).toList();
    }

    /** Lines of {@code language | text}. */
    static List<LabelledText> shortTexts(String file) {
        return lines(file)
                .map(line -> line.split("\\|", 2))
                .map(parts -> of(parts[0], List.of(), Set.of(), parts[1]))
                .toList();
    }

    /** The lines of a file that are no comments. */
    static Stream<String> lines(String file) {
        try (InputStream stream = LabelledText.class.getResourceAsStream("/reading/" + file)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelledText message(String line) {
        String[] parts = line.split("\\|", 4);
        Set<String> slots = Arrays.stream(parts[2].split(";"))
                .map(String::strip)
                // a wanted material has no slot: it only ranks
                .filter(slot -> slot.contains("=") && !slot.endsWith("=") && !slot.startsWith("material="))
                // some files write the phone as it was typed
                .map(slot -> slot.replaceFirst("^phone=0", "phone=+971"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> intents = Stream.of(parts[1].split(","))
                .map(intent -> intent.strip().toLowerCase(Locale.ROOT))
                .filter(intent -> !intent.isEmpty())
                .toList();
        return of(parts[0], intents, slots, parts[3]);
    }

    private static LabelledText of(String language, List<String> intents, Set<String> slots, String text) {
        String words = text.strip();
        return new LabelledText(inLetters(language.strip(), words), intents, slots, words, SharedLexicon.read(words));
    }

    /** Some files say "ar" and "ru" of Latin letters too. */
    private static String inLetters(String language, String text) {
        boolean latin = text.chars()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        boolean own = language.equals("ar") || language.equals("ru");
        return own && latin ? language + "-Latn" : language;
    }

    boolean isLatinOfAnother() {
        return language.endsWith("-Latn");
    }

    boolean hasRightLanguage() {
        return reading.language().tag().equals(language);
    }

    boolean hasRightReplyLanguage() {
        return reading.replyLanguage()
                .filter(reply -> language.startsWith(reply.name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    String mainIntentRead() {
        return reading.mainIntent().map(Intent::wire).orElse("");
    }

    boolean hasRightMainIntent() {
        return intents.get(0).equals(mainIntentRead());
    }

    boolean isOutOfScope() {
        return !intents.isEmpty() && intents.get(0).equals(Intent.OUT_OF_SCOPE.wire());
    }

    /**
     * Slots as read; what a thing can do counts only where it was labelled, since texts name more than anyone labels.
     */
    Set<String> slotsRead() {
        return reading.slots().stream()
                .filter(slot -> slot.name() != SlotName.FEATURE || slots.contains(text(slot)))
                .map(LabelledText::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Slot slot) {
        return slot.name().wire() + "=" + slot.value();
    }

    boolean hasQuantity() {
        return !quantities(slots).isEmpty() || !quantities(slotsRead()).isEmpty();
    }

    boolean hasRightQuantities() {
        return quantities(slots).equals(quantities(slotsRead()));
    }

    private static Set<String> quantities(Set<String> slots) {
        return slots.stream().filter(slot -> slot.startsWith("qty")).collect(Collectors.toCollection(TreeSet::new));
    }
}
