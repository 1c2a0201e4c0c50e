package dev.noor.app.cli.quote;

import dev.noor.adapter.files.feed.GoodsFiles;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.core.rfq.GoodsList;
import dev.noor.core.rfq.PricedList;
import dev.noor.ports.PermanentPortException;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prices a list of goods that a buyer sent. */
@Command(
        name = "rfq",
        description = {
            "Prices a list of goods that a buyer sent, as text or CSV: each line with how its product was found, what is"
                    + " unclear and why, and the sum with VAT. Nothing is stored.",
            "",
            "Exit code 0 when every row that names goods is sure, 1 when something is left to ask.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class QuoteListCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final StandardStreams streams;
    private final Provider<ListPricing> pricing;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(
            paramLabel = "FILE",
            description = "A text, .csv or .tsv file in UTF-8; - for a text on standard input.")
    private String file = STANDARD_INPUT;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Inject
    QuoteListCommand(StandardStreams streams, Provider<ListPricing> pricing) {
        this.streams = streams;
        this.pricing = pricing;
    }

    @Override
    public Integer call() {
        Path named = Path.of(file);
        boolean typed = file.equals(STANDARD_INPUT);
        if (!typed) {
            CommandFiles.readable(named);
        }
        ListPricing.OfTenant shop = pricing.get().of(tenant);
        PricedList priced = shop.priced(
                !typed && GoodsFiles.isTable(named)
                        ? shop.lists().readCells(cells(named))
                        : shop.lists().read(typed ? typed() : lines(named)));
        if (priced.list().rows().stream().map(GoodsList.Row::text).allMatch(String::isBlank)) {
            throw CommandFailure.usage(
                    (typed ? "standard input" : file) + " holds no list; give one row for a product");
        }
        PricedListPrinter printer = new PricedListPrinter(streams.printer());
        if (json) {
            printer.json(priced);
        } else {
            printer.table(priced);
        }
        return priced.isSure() ? 0 : 1;
    }

    private static List<List<String>> cells(Path file) {
        try {
            return GoodsFiles.cells(file);
        } catch (PermanentPortException unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return GoodsFiles.lines(file);
        } catch (PermanentPortException unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()));
        }
    }

    private List<String> typed() {
        try {
            return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
