package dev.noor.app.cli.quote;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.document.QuotationPress;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.file.Document;
import dev.noor.ports.quotation.QuotationBook;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<QuotationBook> quotations;
    private final Provider<QuotationPress> press;

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
            Provider<QuotationPress> press) {
        this.streams = streams;
        this.configuration = configuration;
        this.quotations = quotations;
        this.press = press;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        QuotationBook.Entry entry = PrintedNumber.of(number).in(quotations.get(), id);
        Language written = Optional.ofNullable(language).or(entry::language).orElse(Language.EN);
        Document pdf = press.get().print(id, entry.quotation(), written);
        Path file = Optional.ofNullable(out).orElseGet(() -> Path.of(pdf.name()));
        try {
            Files.write(file, pdf.content());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        streams.printer().println(file);
        return 0;
    }
}
