package dev.noor.core.wording;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Templates;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of talk that claim nothing, and by which words the languages say what rows hold. The words of Noor's own
 * sentences are among them, since its templates state nothing that data do not fill in. Immutable and thread-safe.
 */
public final class TalkWords {
    private static final String ANY = "*";
    /** Words of these kinds claim nothing, or what they claim is proven by other checks. */
    private static final Set<Kind> HARMLESS = EnumSet.of(
            Kind.TALK, Kind.STOP, Kind.MARKER, Kind.NUMBER, Kind.PIECE, Kind.SEAT, Kind.CURRENCY, Kind.LENGTH);

    /** Of phrases of these kinds a part may claim what the whole does not. */
    private static final Set<Kind> QUALITIES = EnumSet.of(Kind.COLOUR, Kind.MATERIAL, Kind.FEATURE);

    private static final String SMALL_TALK = "small talk";
    private static final String NO_SERVICE = "no service";

    private final Set<String> stems = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> features = new HashSet<>();
    private final Set<String> noServices = new HashSet<>();
    /** What is said of kinds and of stated values, by their ids. */
    private final Map<String, Set<String>> said = new HashMap<>();

    /** Compiled from what a tenant says and understands. */
    public TalkWords(Lexicon lexicon, Templates templates) {
        templates.variants().values().stream()
                .flatMap(texts -> texts.values().stream())
                .flatMap(variants -> variants.stream())
                .flatMap(text -> WordStem.words(text.replaceAll("\\{[^}]*}", " ")))
                .map(WordStem::of)
                .forEach(stems::add);
        lexicon.entries().stream()
                .filter(entry -> entry.kind() == Kind.PRODUCT)
                .forEach(entry -> entry.forms().stream()
                        .flatMap(form -> WordStem.words(form.text().replace(ANY, "")))
                        .map(WordStem::of)
                        .forEach(stems::remove));
        lexicon.entries().forEach(this::learn);
    }

    private void learn(Entry entry) {
        if (entry.kind() == Kind.FEATURE) {
            features.add(entry.id());
        }
        if (entry.kind() == Kind.MARKER && entry.parents().contains(NO_SERVICE)) {
            noServices.add(entry.id());
        }
        if (QUALITIES.contains(entry.kind())) {
            entry.forms().stream().filter(form -> form.text().indexOf(' ') < 0).forEach(this::learn);
        }
        boolean smallTalk = entry.kind() == Kind.TOPIC && entry.id().equals(SMALL_TALK);
        if (HARMLESS.contains(entry.kind()) || smallTalk) {
            entry.forms().forEach(this::learn);
        } else if (entry.kind() == Kind.PRODUCT || entry.kind() == Kind.VALUE) {
            Set<String> words = said.computeIfAbsent(entry.id(), id -> new HashSet<>());
            entry.forms().stream()
                    .flatMap(form -> WordStem.words(form.text()))
                    .map(WordStem::of)
                    .forEach(words::add);
        }
    }

    private void learn(Form form) {
        for (String part : form.text().split("\\s+")) {
            String word = Spelling.fold(part.replace(ANY, ""));
            if (part.endsWith(ANY)) {
                beginnings.add(word);
            } else {
                WordStem.words(word).map(WordStem::of).forEach(stems::add);
            }
        }
    }

    /** Whether an English phrase is the name of something that a piece can do or has. */
    public boolean isFeature(String phrase) {
        return features.contains(phrase);
    }

    /** Whether a topic, as the id of its marker, is nothing that a company does for its customers. */
    public boolean isNoService(String topic) {
        return noServices.contains(topic);
    }

    /** Whether a folded word claims nothing by itself. */
    public boolean holds(String word) {
        return stems.contains(WordStem.of(word))
                || Stream.iterate(word, part -> part.length() > 1, part -> part.substring(0, part.length() - 1))
                        .anyMatch(beginnings::contains);
    }

    /** The stems of the words by which the languages say what a row is and states. */
    public Set<String> of(Product product) {
        Set<String> words = new HashSet<>();
        product.concepts().stream().map(ConceptId::value).forEach(id -> words.addAll(said.getOrDefault(id, Set.of())));
        product.attributes().forEach((name, value) -> {
            words.addAll(said.getOrDefault(name, Set.of()));
            words.addAll(said.getOrDefault(name + ": " + value, Set.of()));
        });
        Stream.of(
                        product.name().texts().values().stream(),
                        product.description().texts().values().stream(),
                        product.attributes().keySet().stream(),
                        product.attributes().values().stream(),
                        product.colours().stream(),
                        Stream.of(product.type()))
                .flatMap(texts -> texts)
                .flatMap(WordStem::words)
                .forEach(word -> {
                    words.add(WordStem.of(word));
                    words.addAll(said.getOrDefault(word, Set.of()));
                });
        return words;
    }
}
