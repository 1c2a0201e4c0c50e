package dev.noor.app.cli.pii;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.filter.FilterOptions;
import dev.noor.app.cli.filter.JsonLinesFilter;
import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masked;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Masks personal data. */
@Command(
        name = "mask",
        description = {
            "Masks personal data: PHONE EMAIL CARD IBAN EID, and what is given as known.",
            "",
            "In:  {\"id\",\"text\",\"known\":{\"name\",\"company\",\"address\"}}; known is optional",
            "Out: {\"id\",\"masked\",\"spans\":[{\"start\",\"end\",\"type\"}]}, offsets in UTF-16",
            ""
        },
        mixinStandardHelpOptions = true)
public final class MaskCommand implements Callable<Integer> {

    private final JsonLinesFilter filter;
    private final StandardStreams streams;
    private final Masker masker = new Masker(List.of());

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "The text.")
    private List<String> words = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    MaskCommand(JsonLinesFilter filter, StandardStreams streams) {
        this.filter = filter;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (options.isOn()) {
            return filter.run(
                            options,
                            "id",
                            (line, answer) -> put(masked(line.text("text"), KnownField.of(line)), answer))
                    .value();
        }
        if (words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give a text, or --jsonl to filter lines of JSON.");
        }
        streams.printer().println(masked(String.join(" ", words), List.of()).masked());
        return 0;
    }

    /** Each text is a conversation of its own, so that its tokens count from 1. */
    private Masked masked(String text, List<Known> known) {
        return new PiiVault(masker).mask(text, known);
    }

    private static void put(Masked masked, ObjectNode answer) {
        answer.put("masked", masked.masked());
        ArrayNode spans = answer.putArray("spans");
        masked.spans()
                .forEach(span -> spans.addObject()
                        .put("start", span.start())
                        .put("end", span.end())
                        .put("type", span.type().name()));
    }
}
