package dev.noor.app.cli.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.channel.TemplateDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the templates with what WhatsApp thinks of them. */
@Command(
        name = "templates",
        description = "Lists the templates with their status; only approved ones are sent.",
        mixinStandardHelpOptions = true)
public final class WazzupTemplatesCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<TemplateDirectory> directory;

    @Option(names = "--json", description = "One JSON object a template and line.")
    private boolean json;

    @Inject
    WazzupTemplatesCommand(StandardStreams streams, Provider<TemplateDirectory> directory) {
        this.streams = streams;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        List<MessageTemplate> templates = directory.get().templates();
        PrintWriter out = streams.printer();
        templates.forEach(template -> out.println(json ? asJson(template) : asText(template)));
        if (templates.isEmpty()) {
            streams.err().println("noor: Wazzup has no template; they are made in Wazzup and approved by WhatsApp");
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
