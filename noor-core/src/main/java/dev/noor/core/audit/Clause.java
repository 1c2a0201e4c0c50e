package dev.noor.core.audit;

import dev.noor.core.audit.Figures.Written;
import dev.noor.core.knowledge.EnglishStem;
import dev.noor.core.reply.claim.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of an English text that says one thing.
 *
 * @param words the stems of its words that mean something, without those that tell what its figures count
 * @param figures what each counts, such as {@code day}, with the figures
 */
record Clause(Statement statement, Set<String> words, Map<String, Set<String>> figures) {
    private static final Pattern END = Pattern.compile("(?<=[.!?;])\\s+|\\R|(?<=\\D),\\s+");
    private static final Set<String> JOINING = Set.of("to", "and", "or", "up");
    private static final int REACH = 6;
    private static final int MOST_UNIT_WORDS = 2;

    /** The clauses of a statement that state figures; {@code empty} are the words without meaning. */
    static List<Clause> of(Statement statement, Set<String> empty) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : END.split(statement.text().english())) {
            Clause clause = read(statement, Token.of(part), empty);
            if (!clause.figures().isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static Clause read(Statement statement, List<Token> tokens, Set<String> empty) {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        Set<Integer> inFigures = new HashSet<>();
        for (Written figure : Figures.of(tokens)) {
            counted(tokens, figure)
                    .forEach(unit -> figures.computeIfAbsent(unit, first -> new LinkedHashSet<>())
                            .add(figure.value()));
            for (int at = figure.from(); at < figure.end(); at++) {
                inFigures.add(at);
            }
        }
        Set<String> words = new LinkedHashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (!inFigures.contains(at)) {
                word(tokens.get(at), empty)
                        .filter(stem -> !figures.containsKey(stem))
                        .forEach(words::add);
            }
        }
        return new Clause(statement, words, figures);
    }

    /** What a figure counts: the signs and words it holds besides digits, else the next words. */
    private static Set<String> counted(List<Token> tokens, Written figure) {
        Set<String> units = new LinkedHashSet<>();
        for (int at = figure.from(); at < figure.end(); at++) {
            Token token = tokens.get(at);
            if (!token.isFigureOrName() && !".,'".contains(token.text())) {
                units.add(token.folded());
            }
        }
        if (units.isEmpty()) {
            tokens.subList(figure.end(), Math.min(tokens.size(), figure.end() + REACH)).stream()
                    .flatMap(token -> word(token, JOINING))
                    .limit(MOST_UNIT_WORDS)
                    .forEach(units::add);
        }
        return units;
    }

    private static Stream<String> word(Token token, Set<String> empty) {
        String word = token.folded();
        boolean tells = token.kind() == Token.Kind.WORD && word.length() > 1 && !empty.contains(word);
        return tells ? Stream.of(EnglishStem.of(word)) : Stream.empty();
    }
}
