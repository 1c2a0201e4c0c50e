package dev.noor.app.cli.knowledge;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a tenant's knowledge files into the database. */
@Command(
        name = "index",
        description = "Brings a tenant's FAQ, rules, values, policies and documents into the database.",
        mixinStandardHelpOptions = true)
public final class KnowledgeIndexCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<TenantSource> source;
    private final Provider<KnowledgeWriter> knowledge;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Inject
    KnowledgeIndexCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<TenantSource> source,
            Provider<KnowledgeWriter> knowledge) {
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.source = source;
        this.knowledge = knowledge;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        tenants.get().open(id);
        List<Passage> passages = source.get().passages(id);
        knowledge.get().replace(id, passages);
        streams.printer().println("indexed " + passages.size() + " passages of " + id);
        return 0;
    }
}
