package dev.noor.app.cli.knowledge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.FilterOptions;
import dev.noor.app.cli.filter.JsonLinesFilter;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.knowledge.Passage;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the passages that answer a question. */
@Command(
        name = "search",
        description = {
            "Finds the passages that answer a customer's question, in any of their languages.",
            "",
            "In:  {\"qid\",\"query\"}",
            "Out: {\"qid\",\"ids\":[…]}, best first; [] when nothing answers",
            ""
        },
        mixinStandardHelpOptions = true)
public final class KnowledgeSearchCommand implements Callable<Integer> {

    private final JsonLinesFilter filter;
    private final StandardStreams streams;
    private final Provider<KnowledgeLookup> lookup;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(
            names = "--docs",
            paramLabel = "FILE",
            description = "Searches these {\"id\",\"title\",\"text\"} lines instead of the tenant's knowledge.")
    private @Nullable Path docs;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What the customer asks.")
    private List<String> words = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    KnowledgeSearchCommand(JsonLinesFilter filter, StandardStreams streams, Provider<KnowledgeLookup> lookup) {
        this.filter = filter;
        this.streams = streams;
        this.lookup = lookup;
    }

    @Override
    public Integer call() {
        if (!options.isOn() && words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give words, or --jsonl to filter lines of JSON.");
        }
        try (KnowledgeLookup.Shelf shelf = lookup.get().open(tenant, Optional.ofNullable(docs))) {
            if (options.isOn()) {
                return filter.run(options, "qid", (line, answer) -> {
                            ArrayNode ids = JsonText.object().arrayNode();
                            shelf.answering(line.text("query"))
                                    .forEach(passage -> ids.add(passage.id().value()));
                            answer.set("ids", ids);
                        })
                        .value();
            }
            print(shelf.answering(String.join(" ", words)));
            return 0;
        }
    }

    private void print(List<Passage> passages) {
        PrintWriter out = streams.printer();
        if (passages.isEmpty()) {
            streams.err().println("noor: nothing answers that");
        }
        for (Passage passage : passages) {
            out.println(passage.id() + ": " + passage.title());
            out.println("  " + passage.text().english());
            out.println("  (" + passage.source() + ")");
        }
    }
}
