package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.reading.Reading;
import dev.noor.core.reply.claim.Assurance;
import dev.noor.core.reply.claim.Audit;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.turn.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model's words may rest on: rows, passages and promises of the turn, and the words of the rules. */
final class Grounds {
    private static final Pattern LACKING =
            Pattern.compile("(?iu)\\b(?:without|out of|none|never)\\b|(?<!\\p{L})[وب]?بدون");
    private static final int STEM = 4;
    /** So much of the words is the same when a sentence is said in another way. */
    private static final double SHARED = 0.6;

    private final TurnContext turn;
    private final List<Product> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<Trait> traits = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    /** What the words for a row say of it. */
    private final Map<Sku, Set<Trait>> said = new HashMap<>();

    private final EvidenceText rowTexts;
    private final ProvenWords words;
    private final RestatedPromises promises;
    /** What a sentence speaks of that names no product itself. */
    private final List<Product> spokenOf;

    /**
     * @param text the whole of the model's words
     * @param written what code wrote for this reply, each with lines that may be said as they stand
     */
    Grounds(TurnContext turn, RestatedPromises promises, String text, ReplyBuilder... written) {
        this.turn = turn;
        this.promises = promises;
        this.rowTexts = new EvidenceText(turn);
        turn.bench().evidence().forEach(this::take);
        List<Product> named = namedRows(text);
        this.spokenOf = named.isEmpty() ? List.copyOf(rows) : named;
        List<String> lines = Arrays.stream(written)
                .flatMap(reply -> reply.lines().stream())
                .map(ReplyBuilder.Line::text)
                .toList();
        Stream.concat(texts.stream(), lines.stream())
                .map(this::read)
                .forEach(reading -> topics.addAll(topics(reading)));
        // What the rules say of several products is not true of the one that is named.
        Stream.concat(texts.stream(), named.isEmpty() ? lines.stream() : Stream.empty())
                .map(this::read)
                .forEach(reading -> traits.addAll(traits(reading)));
        texts.addAll(lines);
        this.words = new ProvenWords(turn, texts);
    }

    private void take(Evidence evidence) {
        switch (evidence) {
            case Evidence.ProductRow row -> rows.add(row.product());
            case Evidence.PassageText passage ->
                texts.add(passage.passage().text().in(turn.wording().language()));
            case Evidence.Promised promised ->
                texts.add(promised.words().in(turn.wording().language()));
            case Evidence.Told told -> {}
            case Evidence.Amount amount -> {}
            case Evidence.Quoted quoted -> {}
            case Evidence.Ordered ordered -> {}
            case Evidence.Figure figure -> {}
        }
    }

    /** The rows of products that a text names, in the order found. */
    List<Sku> named(String text) {
        return namedRows(text).stream().map(Product::sku).distinct().toList();
    }

    private List<Product> namedRows(String text) {
        String folded = Sku.fold(text);
        return rows.stream()
                .filter(row -> folded.contains(row.sku().folded())
                        || folded.contains(Sku.fold(row.name().english()))
                        || folded.contains(Sku.fold(turn.products().name(row))))
                .toList();
    }

    /** Whether rows or texts state every quality that a sentence speaks of. */
    boolean carryTraits(String sentence) {
        boolean unnamed = namedRows(sentence).isEmpty();
        boolean denies = denies(sentence);
        return traits(read(sentence)).stream()
                .allMatch(trait -> unnamed && traits.contains(trait)
                        || meant(sentence).stream().anyMatch(row -> states(row, trait, denies)));
    }

    private static boolean denies(String sentence) {
        return Audit.denials(sentence) > 0 || LACKING.matcher(sentence).find();
    }

    /** The products that a sentence speaks of. */
    private List<Product> meant(String sentence) {
        List<Product> named = namedRows(sentence);
        return named.isEmpty() ? spokenOf : named;
    }

    private boolean states(Product row, Trait trait, boolean denies) {
        return switch (turn.served().details().states(row, trait)) {
            case Stated.Yes yes -> true;
            case Stated.No no -> denies;
            case Stated.Silent silent ->
                said.computeIfAbsent(row.sku(), sku -> traits(read(rowTexts.row(row))))
                        .contains(trait);
        };
    }

    /** Whether every word of a sentence that may claim something stands in what it speaks of, or in texts. */
    boolean carryWords(String sentence) {
        return words.carry(sentence, meant(sentence));
    }

    /** Whether the rules or the company's own texts say exactly this. */
    boolean say(String sentence) {
        return texts.stream().anyMatch(text -> text.contains(sentence)) || promises.hold(sentence);
    }

    /** Whether texts of the turn speak of every service that a sentence speaks of. */
    boolean carryServices(String sentence) {
        return RestatedPromises.clauses(sentence).allMatch(clause -> promises.hold(clause) || carryService(clause));
    }

    private boolean carryService(String sentence) {
        Set<String> spoken = topics(read(sentence));
        boolean warranty = spoken.remove("warranty")
                && !topics.contains("warranty")
                && rows.stream().noneMatch(row -> row.attributes().containsKey("warranty"));
        return !warranty && topics.containsAll(spoken);
    }

    /** Whether whatever a sentence assures is assured in the same words by a text. */
    boolean carryAssurances(String sentence) {
        return Assurance.in(sentence).stream()
                .allMatch(assurance ->
                        assurance == Assurance.STOCKED && !meant(sentence).isEmpty()
                                ? isStocked(sentence)
                                : isSaid(assurance, sentence));
    }

    private boolean isStocked(String sentence) {
        boolean there = !denies(sentence);
        return meant(sentence).stream().anyMatch(row -> row.stock().inStock() == there);
    }

    private boolean isSaid(Assurance assurance, String sentence) {
        Set<String> said = beginnings(sentence);
        return texts.stream()
                .filter(text -> Assurance.in(text).contains(assurance))
                .map(Grounds::beginnings)
                .anyMatch(words -> said.stream().filter(words::contains).count() >= said.size() * SHARED);
    }

    /** The words without their endings. */
    private static Set<String> beginnings(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    /** Whether a link stands in a text of the turn. */
    boolean carryLink(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }

    private Reading read(String text) {
        return turn.served().reader().read(List.of(text));
    }

    private Set<Trait> traits(Reading reading) {
        Set<Trait> named = new HashSet<>();
        reading.slots(SlotName.FEATURE).forEach(feature -> named.add(new Trait(Kind.FEATURE, feature)));
        reading.gloss().stream()
                .filter(turn.served().talk()::isFeature)
                .forEach(feature -> named.add(new Trait(Kind.FEATURE, feature)));
        reading.slots(SlotName.COLOUR).forEach(colour -> named.add(new Trait(Kind.COLOUR, colour)));
        turn.served()
                .details()
                .materialsAmong(reading.gloss())
                .forEach(material -> named.add(new Trait(Kind.MATERIAL, material)));
        return named;
    }

    /** What is none of a service is proven on its own: figures, and qualities as traits and words. */
    private Set<String> topics(Reading reading) {
        Set<String> topics = reading.topics().stream()
                .filter(topic -> !turn.served().talk().isNoService(topic))
                .collect(Collectors.toCollection(HashSet::new));
        Optional.of("warranty").filter(reading.attributes()::contains).ifPresent(topics::add);
        return topics;
    }
}
