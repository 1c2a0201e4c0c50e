package dev.noor.app.cli.eval;

import dev.noor.app.cli.chat.BusinessClock;
import dev.noor.app.cli.chat.Chat;
import dev.noor.app.cli.eval.expect.AlwaysExpected;
import dev.noor.app.cli.eval.expect.Expectation;
import dev.noor.app.cli.eval.expect.Form;
import dev.noor.app.cli.eval.expect.Verdict;
import dev.noor.app.cli.eval.pack.Pack;
import dev.noor.app.cli.eval.pack.Step;
import dev.noor.app.cli.eval.probe.Assortment;
import dev.noor.app.cli.eval.probe.History;
import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plays packs, each in a conversation of its own that begins now, and judges every turn. */
final class DialoguePlayer {

    private static final String NO_LANGUAGE = "-";

    private final BusinessClock clock;
    private final NanoClock machineTime;

    @Inject
    DialoguePlayer(BusinessClock clock, NanoClock machineTime) {
        this.clock = clock;
        this.machineTime = machineTime;
    }

    PlayedDialogue play(Pack pack, Chat chat, Assortment assortment) {
        clock.restart();
        History history = new History();
        List<PlayedTurn> turns = new ArrayList<>();
        String language = pack.turns()
                .map(DialoguePlayer::language)
                .filter(tag -> !tag.equals(NO_LANGUAGE))
                .findFirst()
                .orElse(NO_LANGUAGE);
        for (Step step : pack.steps()) {
            switch (step) {
                case Step.Aside aside -> chat.happen(aside.event());
                case Step.Turn turn -> {
                    language = language(turn).equals(NO_LANGUAGE) ? language : language(turn);
                    turns.add(play(turn, language, chat, assortment, history));
                }
            }
        }
        return new PlayedDialogue(pack, turns);
    }

    private PlayedTurn play(Step.Turn turn, String language, Chat chat, Assortment assortment, History history) {
        history.customer(
                turn.event().burst().stream().map(MessageContent::words).toList());
        long before = machineTime.nanos();
        TurnCommit commit = chat.happen(turn.event())
                .orElseThrow(() -> new IllegalStateException("a new message of a customer makes a turn"));
        Duration took = Duration.ofNanos(machineTime.nanos() - before);
        Probe probe = Probe.of(commit, assortment, history);
        List<Verdict> verdicts = Stream.concat(
                        turn.expectations().stream(), AlwaysExpected.of(probe, turn.expectations()).stream())
                .map(expectation -> Verdict.on(probe, expectation))
                .toList();
        return new PlayedTurn(turn, probe, verdicts, language, took);
    }

    private static String language(Step.Turn turn) {
        for (Expectation expectation : turn.expectations()) {
            if (expectation instanceof Form.WrittenIn(var language)) {
                return language.tag();
            }
        }
        return NO_LANGUAGE;
    }
}
