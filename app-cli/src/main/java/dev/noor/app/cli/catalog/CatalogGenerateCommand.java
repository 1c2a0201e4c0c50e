package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.catalog.GeneratedProducts.Generated;
import dev.noor.app.cli.filter.JsonText;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Currency;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes up a catalogue of any size for benchmarks. */
@Command(
        name = "generate",
        description = {
            "Makes up a furniture catalogue for benchmarks, as JSON lines that `catalog import` reads; the same for"
                    + " the same seed.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogGenerateCommand implements Callable<Integer> {
    private static final int MOST = 5_000_000;

    private final StandardStreams streams;

    @Option(names = "--items", paramLabel = "N", required = true, description = "How many products, to 5,000,000.")
    private int items;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another one, another catalogue: 1.")
    private long seed;

    @Option(names = "--currency", paramLabel = "CODE", defaultValue = "AED", description = "Of the prices: AED.")
    @SuppressWarnings("NullAway.Init")
    private Currency currency;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes a new file instead of here.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CatalogGenerateCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (items < 1 || items > MOST) {
            throw new ParameterException(spec.commandLine(), "--items is 1 to 5000000.");
        }
        if (out == null) {
            PrintWriter printer = streams.printer();
            write(printer);
            printer.flush();
        } else {
            CommandFiles.writeNew(out, this::write);
        }
        return 0;
    }

    private void write(PrintWriter printer) {
        new GeneratedProducts(seed)
                .stream().limit(items).forEach(product -> printer.print(JsonText.line(json(product)) + "\n"));
    }

    private ObjectNode json(Generated product) {
        ObjectNode row = JsonText.object();
        row.put("sku", product.sku())
                .put("item_id", product.id())
                .put("name", product.name())
                .put("series", product.line())
                .put("type", product.type())
                .put("category", product.category())
                .put("description", product.description())
                .put("price", product.price())
                .put("currency", currency.getCurrencyCode())
                .put("stock", product.stock())
                .put("material", product.material())
                .put("width_cm", product.width())
                .put("depth_cm", product.depth())
                .put("height_cm", product.height())
                .putArray("colours")
                .add(product.colour());
        return row;
    }
}
