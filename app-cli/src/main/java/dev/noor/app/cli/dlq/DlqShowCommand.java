package dev.noor.app.cli.dlq;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.pii.ShownNumber;
import dev.noor.ports.upkeep.DeadLetter;
import dev.noor.ports.upkeep.DeadLetterId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one dead letter with its words. */
@Command(name = "show", description = "Shows one dead letter with its words.", mixinStandardHelpOptions = true)
public final class DlqShowCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Letters> letters;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", converter = LetterId.class, description = "As `list` shows it.")
    private @Nullable DeadLetterId id;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Inject
    DlqShowCommand(StandardStreams streams, Provider<Letters> letters) {
        this.streams = streams;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        DeadLetter letter = letters.get().find(tenant, Objects.requireNonNull(id));
        streams.printer()
                .println(
                        json
                                ? JsonText.line(LetterText.json(letter, now).put("words", letter.words()))
                                : text(letter, now));
        return 0;
    }

    private static String text(DeadLetter letter, Instant now) {
        return String.join(
                System.lineSeparator(),
                "id        " + letter.id(),
                "state     " + letter.state().toLowerCase(Locale.ROOT),
                "reason    " + letter.reason(),
                "since     " + letter.since().truncatedTo(ChronoUnit.SECONDS) + " (" + LetterText.age(letter, now)
                        + ")",
                "customer  " + ShownNumber.masked(letter.chat()),
                "words     " + letter.words());
    }
}
