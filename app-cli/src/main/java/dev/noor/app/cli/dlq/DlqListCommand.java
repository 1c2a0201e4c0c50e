package dev.noor.app.cli.dlq;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.upkeep.DeadLetter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what came to nothing. */
@Command(
        name = "list",
        description = "Says what came to nothing, oldest first: id, state, age, customer, reason.",
        mixinStandardHelpOptions = true)
public final class DlqListCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Letters> letters;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most so many; 100.")
    private int limit;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Inject
    DlqListCommand(StandardStreams streams, Provider<Letters> letters) {
        this.streams = streams;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        List<DeadLetter> dead = letters.get().list(tenant, Math.max(1, limit));
        Instant now = Instant.now();
        dead.forEach(letter -> streams.printer()
                .println(json ? JsonText.line(LetterText.json(letter, now)) : LetterText.line(letter, now)));
        if (dead.isEmpty()) {
            streams.err().println("noor: there is no dead letter");
        } else if (dead.size() >= limit) {
            streams.err().println("noor: there may be more; see --limit");
        }
        return 0;
    }
}
