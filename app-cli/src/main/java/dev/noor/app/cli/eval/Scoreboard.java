package dev.noor.app.cli.eval;

import dev.noor.app.cli.eval.expect.AssertionKind;
import dev.noor.app.cli.eval.expect.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of packs came to. Immutable. */
public final class Scoreboard {

    private final List<PlayedDialogue> dialogues;
    private final List<Failure> failures;
    private final List<Baseline.Entry> unexpectedPasses;

    Scoreboard(List<PlayedDialogue> dialogues, Baseline baseline) {
        this.dialogues = List.copyOf(dialogues);
        this.failures = failures(baseline);
        this.unexpectedPasses = unexpectedPasses(baseline);
    }

    public List<PlayedDialogue> dialogues() {
        return dialogues;
    }

    /** Every expectation that does not hold, in the order played. */
    public List<Failure> failures() {
        return failures;
    }

    /** The failures that the baseline does not list. */
    public List<Failure> unlisted() {
        return failures.stream().filter(failure -> failure.known().isEmpty()).toList();
    }

    /** Lines of the baseline, with their place, that are about what was played and did not fail. */
    public List<String> unexpectedPasses() {
        return unexpectedPasses.stream()
                .map(entry -> entry.at() + ": unexpected pass: remove it: " + entry.text())
                .toList();
    }

    /** Whether everything went as the packs and the baseline say. */
    public boolean isAsExpected() {
        return unexpectedPasses.isEmpty() && unlisted().isEmpty();
    }

    public Tally dialogueTally() {
        return tally(dialogues.stream().map(PlayedDialogue::passed).toList());
    }

    public Tally turnTally() {
        return tally(turns().stream().map(PlayedTurn::passed).toList());
    }

    public Tally assertionTally() {
        return tally(verdicts(turns()).stream().map(Verdict::holds).toList());
    }

    /** Turns by the tag of their language. */
    public Map<String, Tally> turnsByLanguage() {
        Map<String, Tally> tallies = new TreeMap<>();
        turns().forEach(turn ->
                tallies.merge(turn.language(), Tally.NONE.plus(turn.passed()), (sum, one) -> sum.plus(turn.passed())));
        return tallies;
    }

    /** The assertions of the turns in a language. */
    public Tally assertionsIn(String language) {
        return tally(verdicts(turns().stream()
                        .filter(turn -> turn.language().equals(language))
                        .toList())
                .stream()
                .map(Verdict::holds)
                .toList());
    }

    /** Assertions by kind; every kind is there. */
    public Map<AssertionKind, Tally> assertionsByKind() {
        Map<AssertionKind, Tally> tallies = new EnumMap<>(AssertionKind.class);
        for (AssertionKind kind : AssertionKind.values()) {
            tallies.put(kind, Tally.NONE);
        }
        verdicts(turns())
                .forEach(verdict -> tallies.computeIfPresent(
                        verdict.expectation().kind(), (kind, tally) -> tally.plus(verdict.holds())));
        return tallies;
    }

    /**
     * The time that so many of a hundred turns did not exceed.
     *
     * @param percentile 1 to 100
     */
    public Duration turnTime(int percentile) {
        List<Duration> sorted = turns().stream().map(PlayedTurn::took).sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.ceilDiv(sorted.size() * percentile, 100) - 1);
    }

    public List<PlayedTurn> turns() {
        return dialogues.stream().flatMap(dialogue -> dialogue.turns().stream()).toList();
    }

    private List<Failure> failures(Baseline baseline) {
        List<Failure> all = new ArrayList<>();
        for (PlayedDialogue dialogue : dialogues) {
            for (PlayedTurn turn : dialogue.turns()) {
                for (Verdict verdict : turn.verdicts()) {
                    if (!verdict.holds()) {
                        Path file = dialogue.pack().file();
                        all.add(new Failure(
                                dialogue.pack(),
                                turn,
                                verdict,
                                baseline.entry(
                                                file,
                                                turn.step().line(),
                                                verdict.expectation().kind())
                                        .map(Baseline.Entry::reason)));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private List<Baseline.Entry> unexpectedPasses(Baseline baseline) {
        Set<Path> played = dialogues.stream()
                .map(dialogue -> Baseline.normal(dialogue.pack().file()))
                .collect(Collectors.toSet());
        Set<Baseline.Place> failed = failures.stream()
                .map(failure -> new Baseline.Place(
                        Baseline.normal(failure.pack().file()),
                        failure.turn().step().line(),
                        failure.verdict().expectation().kind()))
                .collect(Collectors.toSet());
        return baseline.entries().values().stream()
                .filter(entry -> played.contains(entry.place().pack()))
                .filter(entry -> !failed.contains(entry.place()))
                .toList();
    }

    private static List<Verdict> verdicts(List<PlayedTurn> turns) {
        return turns.stream().flatMap(turn -> turn.verdicts().stream()).toList();
    }

    private static Tally tally(List<Boolean> passes) {
        Tally tally = Tally.NONE;
        for (Boolean pass : passes) {
            tally = tally.plus(Objects.requireNonNull(pass));
        }
        return tally;
    }
}
