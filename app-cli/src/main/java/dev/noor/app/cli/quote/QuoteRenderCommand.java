package dev.noor.app.cli.quote;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.document.SheetWriter;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationPrinter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a stored quotation. */
@Command(
        name = "render",
        description = "Prints a stored quotation as a PDF, in the language of its conversation.",
        mixinStandardHelpOptions = true)
public final class QuoteRenderCommand implements Callable<Integer> {
    private static final Pattern PRINTED = Pattern.compile("(.+)-R([1-9][0-9]{0,5})");

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<QuotationBook> quotations;
    private final Provider<ServedTenants> tenants;
    private final Provider<Catalog> catalog;
    private final Provider<QuotationPrinter> printer;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "NUMBER", description = "As it is printed, such as TJ221126-7-R1.")
    private String number = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; without it NUMBER.pdf in this folder.")
    private @Nullable Path out;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "EN, AR or RU instead of the conversation's.")
    private @Nullable Language language;

    @Inject
    QuoteRenderCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<QuotationBook> quotations,
            Provider<ServedTenants> tenants,
            Provider<Catalog> catalog,
            Provider<QuotationPrinter> printer) {
        this.streams = streams;
        this.configuration = configuration;
        this.quotations = quotations;
        this.tenants = tenants;
        this.catalog = catalog;
        this.printer = printer;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        Matcher printed = PRINTED.matcher(number);
        if (!printed.matches()) {
            throw CommandFailure.usage("a quotation is named as it is printed, such as TJ221126-7-R1");
        }
        QuotationBook.Entry entry = quotations
                .get()
                .find(id, printed.group(1), Integer.parseInt(printed.group(2)))
                .orElseThrow(() -> CommandFailure.usage("there is no quotation " + number + " of " + id));
        Language written = Optional.ofNullable(language).or(entry::language).orElse(Language.EN);
        SheetWriter writer = new SheetWriter(tenants.get().get(id), written);
        byte[] pdf = printer.get().print(writer.sheet(entry.quotation(), shelves(id)));
        Path file = Optional.ofNullable(out).orElseGet(() -> Path.of(number.replaceAll("[^\\w.-]", "_") + ".pdf"));
        try {
            Files.write(file, pdf);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        streams.printer().println(file);
        return 0;
    }

    private SheetWriter.Shelves shelves(TenantId id) {
        return new SheetWriter.Shelves() {
            @Override
            public Optional<Product> product(QuotationLine line) {
                return catalog.get().find(id, line.sku());
            }

            @Override
            public Optional<Picture> picture(QuotationLine line) {
                return Optional.empty();
            }

            @Override
            public Optional<Picture> logo() {
                return Optional.empty();
            }
        };
    }
}
