package dev.noor.app.cli.catalog;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a product. */
@Command(name = "show", description = "Shows a product by its SKU, in any spelling.", mixinStandardHelpOptions = true)
public final class CatalogShowCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<CatalogLookup> lookup;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--json", description = "As a JSON object.")
    private boolean json;

    @Parameters(paramLabel = "SKU", description = "The stock keeping unit.")
    @SuppressWarnings("NullAway.Init")
    private String sku;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CatalogShowCommand(StandardStreams streams, Provider<CatalogLookup> lookup) {
        this.streams = streams;
        this.lookup = lookup;
    }

    @Override
    public Integer call() {
        if (Sku.fold(sku).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "'" + sku + "' is no SKU.");
        }
        Product product = lookup.get().of(tenant).product(sku);
        ProductPrinter printer = new ProductPrinter(streams.printer());
        if (json) {
            printer.json(product);
        } else {
            printer.details(product);
        }
        return 0;
    }
}
