package dev.noor.core.brain;

import dev.noor.core.reply.SentenceRule;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reply in the making: lines in order, at most one of them a question. Confined to the thread of its turn. */
public final class ReplyBuilder {
    private final List<Line> lines = new ArrayList<>();
    private final Set<Intent> answered = EnumSet.noneOf(Intent.class);
    private boolean understood = true;
    private List<SentenceRule> rules = List.of();
    private Optional<String> opening = Optional.empty();

    /** One line of a reply, and what it asks, if it asks. */
    public record Line(String text, Optional<Ask> ask) {}

    /** Adds a line that asks nothing. */
    public void say(String text) {
        lines.add(new Line(text, Optional.empty()));
    }

    /** Adds a line that asks nothing in front of the question, unless it was said already. */
    public void note(String text) {
        if (lines.stream().noneMatch(line -> line.text().equals(text))) {
            int question = 0;
            while (question < lines.size() && lines.get(question).ask().isEmpty()) {
                question++;
            }
            lines.add(question, new Line(text, Optional.empty()));
        }
    }

    /** Adds a question, unless one was asked already: the first question of a reply is its only one. */
    public void ask(Ask ask, String text) {
        if (question().isEmpty()) {
            lines.add(new Line(text, Optional.of(ask)));
        }
    }

    /** Notes that what an intent asks for has been answered. */
    public void answered(Intent intent) {
        answered.add(intent);
    }

    /** Whether what an intent asks for has been answered already. */
    public boolean hasAnswered(Intent intent) {
        return answered.contains(intent);
    }

    /** Puts a line in front of all others. */
    public void open(String text) {
        opening = Optional.of(text);
        lines.addFirst(new Line(text, Optional.empty()));
    }

    /** The line put in front of all others. */
    public Optional<String> opening() {
        return opening;
    }

    /** The lines behind the opening. */
    public List<Line> body() {
        return List.copyOf(lines.subList(opening.isPresent() ? 1 : 0, lines.size()));
    }

    /** Says that nothing in the burst was understood. */
    public void notUnderstood(String text) {
        understood = false;
        say(text);
    }

    /** Adds a line as a model wrote it, and what the question in it asks. */
    public void say(String text, Optional<Ask> ask) {
        lines.add(new Line(text, ask));
    }

    /** What every sentence must keep besides what holds for every reply. */
    public void keepTo(List<SentenceRule> more) {
        rules = List.copyOf(more);
    }

    public List<SentenceRule> rules() {
        return rules;
    }

    public boolean understood() {
        return understood;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What the reply asks. */
    public Optional<Ask> question() {
        return lines.stream().flatMap(line -> line.ask().stream()).findFirst();
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
