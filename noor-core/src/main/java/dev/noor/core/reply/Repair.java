package dev.noor.core.reply;

import dev.noor.core.reply.ReplyCheck.Verdict;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A reply under repair: the sentences still in it and the changes so far. Used by one thread, for one reply. */
final class Repair {
    private final List<Sentence> original;
    private final List<Optional<Sentence>> kept = new ArrayList<>();
    private final List<VerifierChange> changes = new ArrayList<>();

    Repair(List<Sentence> sentences) {
        this.original = sentences;
        sentences.forEach(sentence -> kept.add(Optional.of(sentence)));
    }

    /** Cuts and changes what {@code check} says. */
    void apply(ReplyCheck check) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isPresent()) {
                judge(check, i, kept.get(i).get());
            }
        }
    }

    private void judge(ReplyCheck check, int at, Sentence sentence) {
        switch (check.judge(sentence)) {
            case Verdict.Keep keep -> {}
            case Verdict.Cut cut -> cut(check.name(), at);
            case Verdict.Change change -> {
                kept.set(at, Optional.of(sentence.saying(change.words())));
                changes.add(new VerifierChange(check.name(), sentence.text(), change.words()));
            }
        }
    }

    /** Cuts a sentence that announces a list or a sentence of which nothing is left. */
    void cutOrphans() {
        for (int i = kept.size() - 2; i >= 0; i--) {
            if (kept.get(i).map(Sentence::announces).orElse(false) && nothingFollows(i)) {
                cut("orphan", i);
            }
        }
    }

    private boolean nothingFollows(int at) {
        int next = at + 1;
        if (!original.get(next).isListItem()) {
            return kept.get(next).isEmpty();
        }
        while (next < kept.size() && kept.get(next).isEmpty()) {
            next++;
        }
        return next == kept.size() || next > at + 1 && !original.get(next).isListItem();
    }

    /** Leaves one question at most and none about what is {@code known}. */
    void askOnce(Set<FactSlot> known) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i)
                    .map(sentence -> OneQuestion.isSettled(sentence, known))
                    .orElse(false)) {
                cut("known", i);
            }
        }
        Optional<Sentence> question = OneQuestion.kept(remaining());
        for (int i = 0; i < kept.size(); i++) {
            boolean asks = kept.get(i).map(Sentence::asks).orElse(false);
            if (asks && !same(kept.get(i), question)) {
                cut("question", i);
            }
        }
    }

    // By identity: two sentences of the same words are two questions.
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Optional<Sentence> one, Optional<Sentence> other) {
        return one.isPresent() && other.isPresent() && one.get() == other.get();
    }

    /** Cuts from the end, the question last, until the reply fits. */
    void shorten(int maxLength) {
        for (int i = kept.size() - 1; i >= 0 && length() > maxLength; i--) {
            if (kept.get(i).map(sentence -> !sentence.asks()).orElse(false)) {
                cut("length", i);
            }
        }
        for (int i = kept.size() - 1; i >= 0 && length() > maxLength; i--) {
            if (kept.get(i).isPresent()) {
                cut("length", i);
            }
        }
    }

    private int length() {
        List<String> paragraphs = Sentences.join(remaining());
        return paragraphs.stream().mapToInt(String::length).sum() + 2 * Math.max(0, paragraphs.size() - 1);
    }

    private void cut(String check, int at) {
        changes.add(new VerifierChange(check, kept.get(at).orElseThrow().text(), ""));
        kept.set(at, Optional.empty());
    }

    private List<Sentence> remaining() {
        return kept.stream().flatMap(Optional::stream).toList();
    }

    /** What became of {@code draft}; the changes as {@code report} lets them be read. */
    Verified result(Draft draft, UnaryOperator<List<VerifierChange>> report) {
        List<Sentence> remaining = remaining();
        if (remaining.isEmpty()) {
            return new Verified.Emptied(report.apply(changes));
        }
        Optional<Ask> ask =
                remaining.stream().flatMap(sentence -> sentence.ask().stream()).findFirst();
        if (changes.isEmpty()) {
            return new Verified.Passed(
                    draft.paragraphs().stream().map(Draft.Paragraph::text).toList(), ask);
        }
        return new Verified.Repaired(Sentences.join(remaining), ask, report.apply(changes));
    }
}
