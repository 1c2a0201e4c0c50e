package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.reading.Reading;
import dev.noor.core.reply.claim.Assurance;
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
import java.util.stream.Collectors;

/** What a model's words may rest on: rows, passages and promises of the turn, and the words of the rules. */
final class Grounds {
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

    /** @param written what code wrote for this reply, each with lines that may be said as they stand */
    Grounds(TurnContext turn, ReplyBuilder... written) {
        this.turn = turn;
        this.rowTexts = new EvidenceText(turn);
        for (ReplyBuilder words : written) {
            words.lines().forEach(line -> texts.add(line.text()));
        }
        turn.bench().evidence().forEach(this::take);
        texts.forEach(text -> {
            Reading reading = read(text);
            traits.addAll(traits(reading));
            topics.addAll(topics(reading));
        });
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
        List<Product> named = namedRows(sentence);
        List<Product> meant = named.isEmpty() ? rows : named;
        return traits(read(sentence)).stream()
                .allMatch(trait -> traits.contains(trait) && named.isEmpty()
                        || meant.stream().anyMatch(row -> states(row, trait)));
    }

    private boolean states(Product row, Trait trait) {
        return trait.kind() == Kind.COLOUR && row.colours().contains(trait.id())
                || turn.served().details().states(row, trait) instanceof Stated.Yes
                || said.computeIfAbsent(row.sku(), sku -> traits(read(rowTexts.row(row))))
                        .contains(trait);
    }

    /** Whether the rules or the company's own texts say exactly this. */
    boolean say(String sentence) {
        return texts.stream().anyMatch(text -> text.contains(sentence));
    }

    /** Whether texts of the turn speak of every service that a sentence speaks of. */
    boolean carryServices(String sentence) {
        Set<String> spoken = topics(read(sentence));
        boolean warranty = spoken.remove("warranty")
                && !topics.contains("warranty")
                && rows.stream().noneMatch(row -> row.attributes().containsKey("warranty"));
        return !warranty && topics.containsAll(spoken);
    }

    /** Whether whatever a sentence assures is assured in the same words by a text. */
    boolean carryAssurances(String sentence) {
        Set<String> said = beginnings(sentence);
        return Assurance.in(sentence).stream()
                .allMatch(assurance -> texts.stream()
                        .filter(text -> Assurance.in(text).contains(assurance))
                        .map(Grounds::beginnings)
                        .anyMatch(words -> said.stream().filter(words::contains).count() >= said.size() * SHARED));
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
        reading.slots(SlotName.COLOUR).forEach(colour -> named.add(new Trait(Kind.COLOUR, colour)));
        turn.served()
                .details()
                .materialsAmong(reading.gloss())
                .forEach(material -> named.add(new Trait(Kind.MATERIAL, material)));
        return named;
    }

    /** How dear and how fast is told by figures, which are proven on their own. */
    private static Set<String> topics(Reading reading) {
        Set<String> topics = reading.topics().stream()
                .filter(topic -> !topic.equals("cost") && !topic.equals("time"))
                .collect(Collectors.toCollection(HashSet::new));
        Optional.of("warranty").filter(reading.attributes()::contains).ifPresent(topics::add);
        return topics;
    }
}
