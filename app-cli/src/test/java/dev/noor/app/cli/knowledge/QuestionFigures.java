package dev.noor.app.cli.knowledge;

import dev.noor.app.cli.knowledge.LabelledQuestions.Asked;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well questions were answered, as shares of 1. */
final class QuestionFigures {
    static final List<String> SCRIPTS = List.of("en", "ar", "ru", "arabizi");

    private static final int BOTH_WITHIN = 3;

    private final LabelledQuestions questions;
    private final Map<String, List<String>> answers;

    QuestionFigures(LabelledQuestions questions, Map<String, List<String>> answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** Of the questions of one part in a script, those whose first document answers. */
    double firstHit(String script) {
        return share(asked -> asked.parts().size() == 1 && asked.script().equals(script), this::isHit);
    }

    /** Of the questions that nothing answers, those that got no document. */
    double unanswerableRefused() {
        return share(asked -> !asked.isAnswerable(), this::isRefused);
    }

    /** Of the questions that something answers, those that got no document. */
    double answerableRefused() {
        return share(Asked::isAnswerable, this::isRefused);
    }

    /** Of the questions of two parts, those with both answers among the first three documents. */
    double bothFound() {
        return share(Asked::hasTwoParts, this::hasBoth);
    }

    String table() {
        return Stream.concat(
                        SCRIPTS.stream().map(script -> row("first hit " + script, firstHit(script))),
                        Stream.of(
                                row("unanswerable refused", unanswerableRefused()),
                                row("answerable refused", answerableRefused()),
                                row("both parts found", bothFound())))
                .collect(Collectors.joining("\n", "documents, " + questions.name() + " half\n", "\n"));
    }

    /** The questions answered wrongly, a line each. */
    String wrong() {
        return questions.asked().stream()
                .filter(asked -> asked.isAnswerable()
                        ? asked.hasTwoParts() ? !hasBoth(asked) : !isHit(asked)
                        : !isRefused(asked))
                .map(asked -> asked.script() + " | " + asked.text() + " | " + asked.parts() + " | "
                        + ids(asked).stream().limit(BOTH_WITHIN).toList())
                .collect(Collectors.joining("\n"));
    }

    private boolean isHit(Asked asked) {
        List<String> ids = ids(asked);
        return !ids.isEmpty() && asked.parts().get(0).contains(ids.get(0));
    }

    private boolean hasBoth(Asked asked) {
        List<String> first = ids(asked).stream().limit(BOTH_WITHIN).toList();
        return asked.parts().stream().allMatch(part -> part.stream().anyMatch(first::contains));
    }

    private boolean isRefused(Asked asked) {
        return ids(asked).isEmpty();
    }

    private List<String> ids(Asked asked) {
        return answers.getOrDefault(asked.qid(), List.of());
    }

    private double share(Predicate<Asked> which, Predicate<Asked> right) {
        List<Asked> chosen = questions.asked().stream().filter(which).toList();
        return (double) chosen.stream().filter(right).count() / chosen.size();
    }

    private static String row(String what, double share) {
        return String.format(Locale.ROOT, "  %-22s %.3f", what, share);
    }
}
