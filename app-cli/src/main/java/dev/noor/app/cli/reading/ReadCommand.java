package dev.noor.app.cli.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.FilterOptions;
import dev.noor.app.cli.filter.JsonLinesFilter;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a text says. */
@Command(
        name = "read",
        description = {
            "Shows what a customer's message says: language, intents and slots.",
            "",
            "In:  {\"id\",\"text\"}",
            "Out: {\"id\",\"lang\",\"intent\",\"intents\":[…],\"slots\":{…}}",
            ""
        },
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

    private final JsonLinesFilter filter;
    private final StandardStreams streams;
    private final Provider<Readers> readers;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "Messages of one burst.")
    private List<String> texts = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    ReadCommand(JsonLinesFilter filter, StandardStreams streams, Provider<Readers> readers) {
        this.filter = filter;
        this.streams = streams;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        if (!options.isOn() && texts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give a text, or --jsonl to filter lines of JSON.");
        }
        Reader reader = readers.get().withoutDatabase(tenant);
        if (options.isOn()) {
            return filter.run(options, "id", (line, answer) -> put(reader.read(List.of(line.text("text"))), answer))
                    .value();
        }
        ObjectNode answer = JsonText.object();
        put(reader.read(texts), answer);
        streams.printer().println(answer.toPrettyString());
        return 0;
    }

    private static void put(Reading reading, ObjectNode answer) {
        answer.put("lang", reading.language().tag());
        answer.put("intent", reading.mainIntent().map(Intent::wire).orElse(null));
        ArrayNode intents = answer.putArray("intents");
        reading.intents().forEach(intent -> intents.add(intent.wire()));
        ObjectNode slots = answer.putObject("slots");
        reading.slots().stream().map(Slot::name).distinct().forEach(name -> {
            List<String> values = reading.slots(name);
            if (values.size() == 1) {
                slots.put(name.wire(), values.getFirst());
            } else {
                values.forEach(slots.putArray(name.wire())::add);
            }
        });
    }
}
