package dev.noor.app.cli.catalog;

import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.meaning.VectorMaker;
import dev.noor.core.meaning.VectorMaker.Made;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.Embedder;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the vectors that a tenant's products and passages lack. */
@Command(
        name = "embed",
        description = {
            "Makes the vectors by which products and passages are found by meaning, where",
            "they are missing or of an older text. The server does the same by itself.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogEmbedCommand implements Callable<Integer> {

    private final ProcessContext process;
    private final Provider<Configuration> configuration;
    private final Provider<FirstUse> firstUse;
    private final Provider<VectorMaker> vectors;
    private final Provider<Embedder> embedder;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Inject
    CatalogEmbedCommand(
            ProcessContext process,
            Provider<Configuration> configuration,
            Provider<FirstUse> firstUse,
            Provider<VectorMaker> vectors,
            Provider<Embedder> embedder) {
        this.process = process;
        this.configuration = configuration;
        this.firstUse = firstUse;
        this.vectors = vectors;
        this.embedder = embedder;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        firstUse.get().of(id);
        Made made = process.isTerminal(End.ERROR) ? withBar(id) : make(id, looked -> {});
        process.streams()
                .printer()
                .println("embedded " + made.embedded() + " texts of " + id + ", " + made.unchanged() + " unchanged, by "
                        + embedder.get().model().name());
        return 0;
    }

    private Made make(TenantId id, IntConsumer progress) {
        return vectors.get().make(id, progress);
    }

    private Made withBar(TenantId id) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("texts")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build()) {
            return make(id, bar::stepTo);
        }
    }
}
