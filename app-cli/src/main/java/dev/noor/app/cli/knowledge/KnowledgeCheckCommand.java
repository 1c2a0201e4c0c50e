package dev.noor.app.cli.knowledge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.catalog.CatalogImport;
import dev.noor.app.cli.catalog.OwnCatalogue;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.audit.AuditedTenant;
import dev.noor.core.audit.Finding;
import dev.noor.core.audit.TenantAudit;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what does not fit together in a tenant's data. Never starts PostgreSQL. */
@Command(
        name = "check",
        description = {
            "Says what does not fit together in a tenant's files: contradictions, missing translations, products that"
                    + " nobody can ask for, and words that the lexicon lacks.",
            "Exit code 1 when there is more than gaps of the lexicon.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class KnowledgeCheckCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<TenantSource> source;
    private final Provider<OwnCatalogue> own;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Checks these products instead of the tenant's own catalogue.csv.")
    private @Nullable Path catalogue;

    @Option(names = "--json", description = "One JSON object a finding and line.")
    private boolean json;

    @Inject
    KnowledgeCheckCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<TenantSource> source,
            Provider<OwnCatalogue> own) {
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.source = source;
        this.own = own;
    }

    @Override
    public Integer call() {
        Tenant checked = tenants.get().open(tenant.orDefault(configuration.get()));
        List<Finding> findings =
                TenantAudit.of(new AuditedTenant(checked, source.get().passages(checked.id()), products(checked)));
        PrintWriter out = streams.printer();
        findings.forEach(finding -> out.println(json ? asJson(finding) : asText(finding)));
        if (!json) {
            out.println(summary(findings));
        }
        boolean faults = findings.stream().anyMatch(finding -> finding.kind().isFault());
        return (faults ? ExitCode.FAILED : ExitCode.DONE).value();
    }

    private List<AuditedTenant.Listed> products(Tenant checked) {
        Optional<Path> file =
                catalogue == null ? own.get().file(checked) : Optional.of(CommandFiles.readable(catalogue));
        return file.map(path ->
                        CatalogImport.read(path, checked.currency(), FieldMapping.common(), FeedProgress.NONE)
                                .accepted()
                                .stream()
                                .map(row ->
                                        new AuditedTenant.Listed(row.product(), name(path, checked) + ":" + row.line()))
                                .toList())
                .orElse(List.of());
    }

    /** As other findings call files: by the tenant's folder, or as it was given. */
    private String name(Path file, Tenant checked) {
        return catalogue == null ? checked.id() + "/" + file.getFileName() : file.toString();
    }

    private static String asText(Finding finding) {
        return finding.place() + ": " + kind(finding.kind()).replace('_', ' ') + ": " + finding.what();
    }

    private static String asJson(Finding finding) {
        ObjectNode line = JsonText.object();
        line.put("kind", kind(finding.kind())).put("place", finding.place()).put("what", finding.what());
        return JsonText.line(line);
    }

    private static String kind(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String summary(List<Finding> findings) {
        Map<Finding.Kind, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::kind, () -> new EnumMap<>(Finding.Kind.class), Collectors.counting()));
        return counts.isEmpty()
                ? "nothing to mend"
                : counts.entrySet().stream()
                        .map(count -> kind(count.getKey()).replace('_', ' ') + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
