package dev.noor.core.brain;

import dev.noor.core.catalog.Trait;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares products named or shown on what their rows state differently, and recommends one of them. */
final class ComparisonAnswer implements Answer {
    private static final int MOST = 4;

    private final SalesTools tools;
    private final Mentions mentions;
    private final Statements statements;
    private final Recommending recommending;

    @Inject
    ComparisonAnswer(SalesTools tools, Mentions mentions, Statements statements, Recommending recommending) {
        this.tools = tools;
        this.mentions = mentions;
        this.statements = statements;
        this.recommending = recommending;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Cue.COMPARISON) || turn.givesDetails()) {
            return Share.NONE;
        }
        List<Product> named = mentions.of(turn).products().stream()
                .map(Mentions.Mention::product)
                .toList();
        List<Product> products = compared(turn, named);
        if (products.size() < 2 || named.size() < 2 && Traits.namesOthers(turn)) {
            return Share.NONE;
        }
        List<Trait> asked = Traits.of(turn).stream()
                .filter(trait -> trait.kind() == Kind.ATTRIBUTE)
                .toList();
        if (asked.isEmpty()) {
            turn.products().compared(products).forEach(reply::say);
            recommending.recommend(turn, reply, products);
        } else if (turn.reading().has(Intent.PRICE_QUERY)) {
            turn.products().options(products, asked).forEach(reply::say);
        } else {
            statements.say(turn, reply, products, asked);
        }
        reply.answered(Intent.PRICE_QUERY);
        List<Sku> skus = products.stream().map(Product::sku).toList();
        turn.bench().list(skus);
        turn.bench().prove(new StageEvidence.OptionsShown(skus));
        if (!turn.asked(Ask.CHOICE)) {
            reply.ask(Ask.CHOICE, turn.say(Phrase.ASK_CHOICE));
        }
        return Share.PART;
    }

    /** Those named; one alone is compared with what was shown last. */
    private List<Product> compared(TurnContext turn, List<Product> named) {
        Stream<Product> shown = named.size() > 1
                ? Stream.of()
                : turn.bench().before().shown().stream()
                        .limit(named.isEmpty() ? MOST : 1)
                        .flatMap(sku -> tools.product(sku, turn.bench()).stream());
        Map<Sku, Product> distinct = new LinkedHashMap<>();
        Stream.concat(shown, named.stream()).forEach(product -> distinct.putIfAbsent(product.sku(), product));
        return distinct.values().stream().limit(MOST).toList();
    }
}
