package dev.noor.app.cli.replay;

import dev.noor.app.cli.CommandFailure;
import dev.noor.core.model.ModelLine;
import dev.noor.core.model.PlayedLine;
import dev.noor.core.replay.PastMoment;
import dev.noor.ports.model.ChatModel;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the calls of replayed turns go: to their tapes, and where that is wanted to the model for the rest. */
final class ModelLines {
    private static final long MICROS = 1_000_000;

    private final Provider<ChatModel> model;

    @Inject
    ModelLines(Provider<ChatModel> model) {
        this.model = model;
    }

    /**
     * A line.
     *
     * @param bill what was asked of the model and what it cost, once it is over
     */
    record Opened(ModelLine line, Optional<Supplier<String>> bill) {}

    /** @param live how many US dollars may be spent; empty asks nobody */
    Opened open(PastMoment moment, List<Change> changes, Optional<BigDecimal> live) {
        ModelLine tape = new PlayedLine(moment::tape);
        Optional<CappedLine> capped = live.map(usd -> new CappedLine(
                tape, model.get(), usd.multiply(BigDecimal.valueOf(MICROS)).longValue()));
        ModelLine line = capped.<ModelLine>map(asking -> asking).orElse(tape);
        return new Opened(changed(line, changes), capped.map(asking -> () -> bill(asking)));
    }

    private static String bill(CappedLine asked) {
        return String.format(
                Locale.ROOT, "%d calls of the model, %.4f USD", asked.calls(), (double) asked.spent() / MICROS);
    }

    private static ModelLine changed(ModelLine line, List<Change> changes) {
        ModelLine changed = line;
        for (Change change : changes) {
            if (change instanceof Change.Prompt(Path file)) {
                changed = new ChangedPrompt(changed, text(file));
            }
        }
        return changed;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw CommandFailure.work(file + ": is no UTF-8 text that can be read");
        }
    }
}
