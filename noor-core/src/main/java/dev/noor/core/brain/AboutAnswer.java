package dev.noor.core.brain;

import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.Product;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers what is asked about the products spoken of, from their rows, and speaks from then on of what was pointed at
 * and of what is offered instead. What was listed stays listed.
 */
final class AboutAnswer implements Answer {
    private final SalesTools tools;
    private final Mentions mentions;
    private final Statements statements;

    @Inject
    AboutAnswer(SalesTools tools, Mentions mentions, Statements statements) {
        this.tools = tools;
        this.mentions = mentions;
        this.statements = statements;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!reply.isEmpty() || !Traits.askAboutShown(turn)) {
            return Share.NONE;
        }
        List<Product> meant = mentions.of(turn).products().stream()
                .map(Mentions.Mention::product)
                .toList();
        if (!turn.reading().references().isEmpty() && !meant.isEmpty()) {
            // "The second one. Is there a warranty?": what is pointed at is what is spoken of from now on.
            turn.bench().show(meant.stream().map(Product::sku).toList());
        }
        List<Product> shown = turn.bench().shown().stream()
                .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                .toList();
        statements
                .say(turn, reply, meant.isEmpty() ? shown : meant, Traits.of(turn))
                .ifPresent(offered -> turn.bench()
                        .show(Stream.concat(turn.bench().shown().stream(), Stream.of(offered))
                                .distinct()
                                .toList()));
        return reply.isEmpty() ? Share.NONE : Share.PART;
    }
}
