package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import dev.noor.ports.tenant.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The learnt weights of the shared lexicon. {@code -Dweights.write=true} learns them anew from the seen messages and
 * the examples beside them.
 */
class IntentWeightsTest {
    private static final Path FILE = SharedLexicon.FOLDER.resolve("intents.weights");
    private static final String NOTHING = "none";
    private static final int MOST_WORDINGS = 12;
    private static final double WORDINGS_COUNT = 4;

    @Test
    @EnabledIfSystemProperty(named = "weights.write", matches = "true")
    void weights_are_learnt_from_what_was_seen() throws IOException {
        List<IntentTraining.Example> examples = new ArrayList<>(examples());
        // those written for numbers nearly all wish for goods, which would tilt every doubtful text that way
        Stream.of("messages.txt", "held-out.txt", "more-seen.txt", "third-seen.txt")
                .flatMap(file -> LabelledText.messages(file).stream())
                .forEach(text -> examples.addAll(seen(text)));

        IntentWeights learnt = new IntentTraining(examples).learn();

        Files.writeString(FILE, written(learnt));
        assertThat(learnt.signs()).isNotEmpty();
    }

    /**
     * Once as it is and once without its phrases: rules were written for it and know it better than they know others.
     */
    private static List<IntentTraining.Example> seen(LabelledText text) {
        Set<String> signs = SharedLexicon.reader().signs(text.text());
        Set<String> words = new LinkedHashSet<>(signs);
        words.removeIf(sign -> sign.startsWith("intent:") || sign.startsWith("rules:"));
        Optional<Intent> intent = text.intents().stream().findFirst().map(Intent::ofWire);
        return List.of(new IntentTraining.Example(intent, signs, 1), new IntentTraining.Example(intent, words, 1));
    }

    private static List<IntentTraining.Example> examples() {
        return Stream.of("en", "ar", "ru", "latin")
                .flatMap(file -> LabelledText.lines("examples/" + file + ".txt"))
                .flatMap(line -> wordings(line).stream())
                .toList();
    }

    private static List<IntentTraining.Example> wordings(String line) {
        String[] parts = line.split("\\|", 2);
        Optional<Intent> intent = Optional.of(parts[0].strip())
                .filter(name -> !name.equals(NOTHING))
                .map(Intent::ofWire);
        List<Lexicon.Form> forms = Lexicon.Form.of(Lexicon.Script.ENGLISH, parts[1].strip());
        int every = Math.max(1, forms.size() / MOST_WORDINGS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < forms.size(); i += every) {
            texts.add(forms.get(i).text());
        }
        double weight = Math.min(1, WORDINGS_COUNT / texts.size());
        return texts.stream()
                .map(text -> new IntentTraining.Example(
                        intent, SharedLexicon.reader().signs(text), weight))
                .toList();
    }

    private static String written(IntentWeights learnt) {
        StringBuilder file = new StringBuilder(
                "# What signs of a text tell of its intent, as learnt from the seen messages and examples in"
                        + " noor-core/src/test/resources/reading.\n"
                        + "# Learn anew: mvn -q -pl noor-core -am test -Dtest=IntentWeightsTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dweights.write=true -DargLine=-Dweights.write=true\n");
        new TreeMap<>(learnt.signs()).forEach((sign, weights) -> {
            StringJoiner line = new StringJoiner("\t");
            line.add(sign);
            weights.forEach((intent, weight) -> line.add(intent.wire() + String.format(Locale.ROOT, " %.2f", weight)));
            file.append(line).append('\n');
        });
        return file.toString();
    }
}
