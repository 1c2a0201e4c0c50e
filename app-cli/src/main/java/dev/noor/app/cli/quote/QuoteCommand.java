package dev.noor.app.cli.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.FilterOptions;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.app.cli.filter.JsonLinesFilter;
import dev.noor.core.quote.OrderPricing;
import dev.noor.core.quote.OrderPricing.Line;
import dev.noor.core.quote.OrderPricing.Order;
import dev.noor.core.quote.OrderPricing.Result;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prices orders. */
@Command(
        name = "quote",
        description = {
            "Prices orders: line nets, subtotal, VAT and total, half up to two decimals.",
            "",
            "In:  {\"id\",\"lines\":[{\"qty\",\"unitPrice\",\"discountPct\"}],\"vatPct\"}",
            "Out: {\"id\",\"lines\":[{\"net\"}],\"subtotal\",\"vat\",\"total\"} as decimal strings, or {\"id\",\"error\"}",
            ""
        },
        mixinStandardHelpOptions = true,
        subcommands = {QuoteApproveCommand.class, QuoteListCommand.class, QuoteRenderCommand.class})
public final class QuoteCommand implements Callable<Integer> {

    private final JsonLinesFilter filter;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    QuoteCommand(JsonLinesFilter filter) {
        this.filter = filter;
    }

    @Override
    public Integer call() {
        if (!options.isOn()) {
            throw new ParameterException(
                    spec.commandLine(), "Orders are read as lines of JSON: give --jsonl or --in FILE.");
        }
        return filter.run(options, "id", QuoteCommand::price).value();
    }

    private static void price(InputLine input, ObjectNode answer) throws BadLineException {
        switch (OrderPricing.price(order(input))) {
            case Result.Priced priced -> {
                ArrayNode lines = answer.putArray("lines");
                priced.nets().forEach(net -> lines.addObject().put("net", net));
                answer.put("subtotal", priced.subtotal());
                answer.put("vat", priced.vat());
                answer.put("total", priced.total());
            }
            case Result.Refused refused -> throw new BadLineException(refused.message());
        }
    }

    private static Order order(InputLine input) throws BadLineException {
        JsonNode stated = input.member("lines").orElseThrow(() -> new BadLineException("'lines' is missing"));
        if (!stated.isArray()) {
            throw new BadLineException("'lines' is not an array");
        }
        List<Line> lines = new ArrayList<>(stated.size());
        for (JsonNode line : stated) {
            if (!line.isObject()) {
                throw new BadLineException("lines[" + lines.size() + "] is not an object");
            }
            lines.add(
                    new Line(figure(line.get("qty")), figure(line.get("unitPrice")), figure(line.get("discountPct"))));
        }
        return new Order(lines, input.member("vatPct").flatMap(QuoteCommand::figure));
    }

    /**
     * A number as it was written, whether as a JSON number or as a string; anything else as its JSON, to be refused.
     */
    private static Optional<String> figure(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        return Optional.of(node.isValueNode() ? node.asText() : node.toString());
    }
}
