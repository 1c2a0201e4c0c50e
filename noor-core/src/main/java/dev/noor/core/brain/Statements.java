package dev.noor.core.brain;

import dev.noor.core.catalog.Detail;
import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the rows of products state of the traits asked about: yes and no only where a row says so, and that it is
 * not stated where none does.
 */
final class Statements {
    private static final String WARRANTY = "warranty";
    private final Nearest nearest;

    @Inject
    Statements(Nearest nearest) {
        this.nearest = nearest;
    }

    /** Says it; returns the product offered instead of one that lacks what was asked for. */
    Optional<Sku> say(TurnContext turn, ReplyBuilder reply, List<Product> products, List<Trait> traits) {
        if (traits.contains(new Trait(Kind.ATTRIBUTE, WARRANTY)) && isStated(turn, products, WARRANTY)) {
            reply.answered(Intent.WARRANTY_QUERY);
        }
        return products.size() == 1
                ? ofOne(turn, reply, products.getFirst(), traits)
                : ofSeveral(turn, reply, products, traits);
    }

    private static boolean isStated(TurnContext turn, List<Product> products, String attribute) {
        return products.stream()
                .anyMatch(product ->
                        turn.served().details().of(product, attribute).isPresent());
    }

    private Optional<Sku> ofOne(TurnContext turn, ReplyBuilder reply, Product product, List<Trait> traits) {
        Set<String> has = new LinkedHashSet<>();
        Set<String> states = new LinkedHashSet<>();
        Set<String> lacks = new LinkedHashSet<>();
        List<String> silent = new ArrayList<>();
        Optional<Trait> missing = Optional.empty();
        for (Trait trait : traits) {
            switch (turn.served().details().states(product, trait)) {
                case Stated.Yes(Detail detail) ->
                    (trait.kind() == Kind.ATTRIBUTE ? states : has)
                            .add(turn.products().detail(product, detail));
                case Stated.No(Detail detail) -> {
                    missing = missing.or(() -> Optional.of(trait));
                    if (trait.kind() == Kind.COLOUR) {
                        reply.say(lackingColour(turn, product, trait));
                    } else {
                        lacks.add(turn.products().detail(product, detail));
                    }
                }
                case Stated.Silent unknown -> {
                    if (!trait.id().equals(WARRANTY)) {
                        silent.add(turn.products().name(trait));
                    }
                    if (trait.kind() == Kind.FEATURE) {
                        missing = missing.or(() -> Optional.of(trait));
                    }
                }
            }
        }
        String name = turn.products().name(product);
        boolean either = lacks.removeAll(has);
        if (either && lacks.isEmpty()) {
            // "leather or fabric?" is answered by the one it is
            missing = Optional.empty();
            states.addAll(has);
            has.clear();
        }
        if (!has.isEmpty()) {
            has.addAll(states);
            reply.say(turn.say(Phrase.ABOUT_YES, Map.of("name", name, "fact", joined(turn, has))));
        } else if (!states.isEmpty()) {
            reply.say(turn.say(Phrase.ABOUT_FACT, Map.of("names", name, "fact", joined(turn, states))));
        }
        if (!lacks.isEmpty()) {
            reply.say(turn.say(Phrase.ABOUT_NO, Map.of("name", name, "fact", joined(turn, lacks))));
        }
        unknown(turn, reply, List.of(product), silent);
        return missing.flatMap(trait -> offer(turn, reply, product, trait));
    }

    private static String lackingColour(TurnContext turn, Product product, Trait colour) {
        return turn.say(
                Phrase.COLOUR_LACKING,
                Map.of(
                        "name", turn.products().name(product),
                        "colour", turn.products().name(colour),
                        "colours",
                                turn.wording()
                                        .list(product.colours().stream()
                                                .map(each -> turn.products().name(new Trait(Kind.COLOUR, each)))
                                                .toList())));
    }

    /** The nearest product that has what this one lacks. */
    private Optional<Sku> offer(TurnContext turn, ReplyBuilder reply, Product product, Trait trait) {
        Optional<Product> other = nearest.having(trait, product, turn);
        other.ifPresent(found -> {
            reply.say(
                    trait.kind() == Kind.COLOUR
                            ? turn.say(
                                    Phrase.NEAREST_IN_COLOUR,
                                    Map.of("colour", turn.products().name(trait)))
                            : turn.say(Phrase.NEAREST_WITH_IT));
            reply.say(turn.products().options(List.of(found), List.of(trait)).getFirst());
        });
        return other.map(Product::sku);
    }

    /** What none of several has, the nearest other product may have. */
    private Optional<Sku> ofSeveral(TurnContext turn, ReplyBuilder reply, List<Product> products, List<Trait> traits) {
        Optional<Sku> offered = Optional.empty();
        for (Trait trait : traits) {
            if (trait.kind() == Kind.ATTRIBUTE) {
                attribute(turn, reply, products, trait);
            } else {
                yesOrNo(turn, reply, products, trait);
                if (offered.isEmpty() && noneHas(turn, products, trait)) {
                    offered = offer(turn, reply, products.getLast(), trait);
                }
            }
        }
        return offered;
    }

    private static boolean noneHas(TurnContext turn, List<Product> products, Trait trait) {
        return products.stream()
                .noneMatch(product -> turn.served().details().states(product, trait) instanceof Stated.Yes);
    }

    /** Products of which the row says the same share a line. */
    private static void attribute(TurnContext turn, ReplyBuilder reply, List<Product> products, Trait trait) {
        Map<String, List<Product>> alike = new LinkedHashMap<>();
        List<Product> silent = new ArrayList<>();
        for (Product product : products) {
            Optional<Detail> detail = turn.served().details().of(product, trait.id());
            detail.ifPresentOrElse(
                    stated -> alike.computeIfAbsent(turn.products().detail(product, stated), text -> new ArrayList<>())
                            .add(product),
                    () -> silent.add(product));
        }
        alike.forEach((fact, same) -> reply.say(
                turn.say(Phrase.ABOUT_FACT, Map.of("names", turn.products().models(same), "fact", fact))));
        if (!alike.isEmpty() || !trait.id().equals(WARRANTY)) {
            unknown(turn, reply, silent, List.of(turn.products().name(trait)));
        }
    }

    private static void yesOrNo(TurnContext turn, ReplyBuilder reply, List<Product> products, Trait trait) {
        List<String> having = new ArrayList<>();
        List<Product> lacking = new ArrayList<>();
        List<Product> silent = new ArrayList<>();
        for (Product product : products) {
            switch (turn.served().details().states(product, trait)) {
                case Stated.Yes(Detail detail) -> having.add(having(turn, product, trait, detail));
                case Stated.No no -> lacking.add(product);
                case Stated.Silent unknown -> silent.add(product);
            }
        }
        String name = turn.products().name(trait);
        String with = turn.wording().list(having);
        String without = turn.wording()
                .list(lacking.stream()
                        .map(product -> lacking(turn, product, trait))
                        .toList());
        if (!having.isEmpty() && !lacking.isEmpty()) {
            say(reply, turn.say(Phrase.ABOUT_BOTH, Map.of("trait", name, "names", with, "others", without)));
        } else if (!having.isEmpty()) {
            say(reply, turn.say(Phrase.ABOUT_SOME, Map.of("trait", name, "names", with)));
        } else if (!lacking.isEmpty()) {
            say(reply, turn.say(Phrase.ABOUT_OTHERS, Map.of("trait", name, "names", without)));
        }
        // who wishes for it is told what has it; who asks of each is told of each
        if (having.isEmpty() || turn.reading().isQuestion()) {
            unknown(turn, reply, silent, List.of(name));
        }
    }

    private static String having(TurnContext turn, Product product, Trait trait, Detail detail) {
        String model = turn.products().model(product);
        boolean bare = detail.isBare() || trait.kind() == Kind.COLOUR;
        return bare ? model : model + " (" + turn.products().detail(product, detail) + ")";
    }

    /** Of a colour it lacks, with those it has. */
    private static String lacking(TurnContext turn, Product product, Trait trait) {
        String model = turn.products().model(product);
        return trait.kind() == Kind.COLOUR ? model + " (" + turn.products().colours(product.colours()) + ")" : model;
    }

    /** What is wished for and no row tells of, so that a list of what fits does not seem to promise it. */
    static void ownUp(TurnContext turn, ReplyBuilder reply, List<Product> options, List<Trait> unstated) {
        unknown(
                turn,
                reply,
                options,
                unstated.stream().map(turn.products()::name).toList());
    }

    private static void unknown(TurnContext turn, ReplyBuilder reply, List<Product> products, List<String> traits) {
        if (!products.isEmpty() && !traits.isEmpty()) {
            String unknown = turn.say(
                    Phrase.ABOUT_UNKNOWN,
                    Map.of(
                            "names", turn.products().models(products),
                            "trait", turn.wording().list(traits)));
            say(reply, unknown);
        }
    }

    /** A word of the lexicon may stand first. */
    private static void say(ReplyBuilder reply, String line) {
        int first = line.offsetByCodePoints(0, 1);
        reply.say(line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first));
    }

    private static String joined(TurnContext turn, Set<String> facts) {
        return String.join(turn.wording().comma(), facts);
    }
}
