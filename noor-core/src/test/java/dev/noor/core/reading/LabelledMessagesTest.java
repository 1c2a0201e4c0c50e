package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the shipped lexicons read messages that were labelled before they were read. */
class LabelledMessagesTest {
    private static final List<Labelled> MESSAGES = Stream.of("messages.txt", "held-out.txt")
            .flatMap(file -> messages(file).stream())
            .toList();

    private record Labelled(String language, List<String> intents, Set<String> slots, String text) {
        Reading reading() {
            return SharedLexicon.read(text);
        }
    }

    @Test
    void nearly_every_language_is_told() {
        assertThat(share(message -> message.reading().language().tag().equals(message.language())))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void nearly_every_main_intent_is_told() {
        assertThat(share(message -> mainIntent(message)
                        .equals(message.reading()
                                .mainIntent()
                                .map(intent -> intent.wire())
                                .orElse(""))))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void slots_are_read_and_not_invented() {
        double right = 0;
        double read = 0;
        double stated = 0;
        List<String> wrong = new ArrayList<>();
        for (Labelled message : MESSAGES) {
            Set<String> found = slots(message.reading());
            Set<String> hit = new TreeSet<>(found);
            hit.retainAll(message.slots());
            right += hit.size();
            read += found.size();
            stated += message.slots().size();
            if (!found.equals(message.slots())) {
                wrong.add(message.text() + ": " + found + " for " + message.slots());
            }
        }

        double f1 = 2 * right / (read + stated);

        assertThat(f1).as("%s", String.join("\n", wrong)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void quantities_are_exact() {
        assertThat(share(message -> quantities(message.slots()).equals(quantities(slots(message.reading())))))
                .isGreaterThanOrEqualTo(0.97);
    }

    private static Set<String> quantities(Set<String> slots) {
        return slots.stream().filter(slot -> slot.startsWith("qty")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static double share(java.util.function.Predicate<Labelled> right) {
        List<String> wrong =
                MESSAGES.stream().filter(right.negate()).map(Labelled::text).toList();
        double share = 1 - (double) wrong.size() / MESSAGES.size();
        if (!wrong.isEmpty() && Boolean.getBoolean("noor.reading.show")) {
            System.out.println(wrong.size() + " wrong:\n" + String.join("\n", wrong));
        }
        return share;
    }

    private static String mainIntent(Labelled message) {
        return message.intents().isEmpty() ? "" : message.intents().get(0);
    }

    private static Set<String> slots(Reading reading) {
        return reading.slots().stream()
                .filter(slot -> slot.name() != SlotName.FEATURE)
                .map(LabelledMessagesTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Slot slot) {
        return slot.name().wire() + "=" + slot.value();
    }

    private static List<Labelled> messages(String file) {
        try (var stream = LabelledMessagesTest.class.getResourceAsStream("/reading/" + file)) {
            String text = new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LabelledMessagesTest::message)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled message(String line) {
        String[] parts = line.split("\\|", 4);
        Set<String> slots = Arrays.stream(parts[2].split(";"))
                .map(String::strip)
                .filter(slot -> slot.contains("=") && !slot.endsWith("=") && !slot.startsWith("feature"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> intents = Stream.of(parts[1].split(","))
                .map(intent -> intent.strip().toLowerCase(Locale.ROOT))
                .filter(intent -> !intent.isEmpty())
                .toList();
        return new Labelled(parts[0].strip(), intents, slots, parts[3].strip());
    }
}
