package dev.noor.app.cli.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.channel.NeededTemplate;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.channel.TemplateDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the templates with what WhatsApp thinks of them, and holds them against those that the tenant's files name. */
@Command(
        name = "templates",
        description = {
            "Lists the templates with their status; only approved ones are sent.",
            "Exit code 1 unless all that the tenant's follow-ups and managers name are approved in their languages."
        },
        mixinStandardHelpOptions = true)
public final class WazzupTemplatesCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<TemplateDirectory> directory;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Option(names = "--json", description = "One JSON object a template and line.")
    private boolean json;

    @Inject
    WazzupTemplatesCommand(
            StandardStreams streams,
            Provider<TemplateDirectory> directory,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants) {
        this.streams = streams;
        this.directory = directory;
        this.configuration = configuration;
        this.tenants = tenants;
    }

    @Override
    public Integer call() {
        List<MessageTemplate> templates = directory.get().templates();
        PrintWriter out = streams.printer();
        templates.forEach(template -> out.println(json ? asJson(template) : asText(template)));
        List<String> lacking = NeededTemplate.of(tenants.get().open(tenant.orDefault(configuration.get()))).stream()
                .filter(needed -> !needed.status(templates).equals(Optional.of(MessageTemplate.APPROVED)))
                .map(needed -> "%s %s (%s)"
                        .formatted(
                                needed.name(),
                                needed.language().tag(),
                                needed.status(templates).orElse("not there")))
                .toList();
        if (!lacking.isEmpty()) {
            throw CommandFailure.work(
                    "named by the tenant's files and not approved, so not sent once a chat's window is"
                            + " closed: " + String.join(", ", lacking)
                            + "; they are made in Wazzup and approved by WhatsApp");
        }
        return 0;
    }

    private static String asText(MessageTemplate template) {
        String line = String.format(
                "%-32s %-6s %-14s %-10s %s",
                template.name(), template.language(), template.category(), template.status(), template.id());
        return template.reason().isEmpty() ? line : line + System.lineSeparator() + "    " + template.reason();
    }

    private static String asJson(MessageTemplate template) {
        ObjectNode line = JsonText.object();
        line.put("id", template.id());
        line.put("name", template.name());
        line.put("language", template.language());
        line.put("category", template.category());
        line.put("status", template.status());
        line.put("reason", template.reason());
        return JsonText.line(line);
    }
}
