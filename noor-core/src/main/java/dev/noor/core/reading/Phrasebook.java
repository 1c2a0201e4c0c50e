package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A lexicon compiled so that every phrase that starts at a token is found in one walk. Immutable once built. */
final class Phrasebook {
    /** At the end of a word any ending, alone any one word. */
    private static final String ANY = "*";

    private static final Set<String> ARABIZI_ARTICLES = Set.of("el", "al");
    private static final int LONGEST_STEM = 20;
    private static final int SHORTEST_PLURAL = 3;
    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> correctable = new HashSet<>();
    private final SpellingSlips slips;
    private final ArabicInLatin arabicInLatin;
    private final RussianInLatin russianInLatin;

    Phrasebook(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            boolean read = entry.kind() != Lexicon.Kind.VALUE && !entry.kind().isOutsideReading();
            entry.forms().stream().filter(form -> read).forEach(form -> add(entry, form));
        }
        slips = new SpellingSlips(correctable);
        arabicInLatin = new ArabicInLatin(wordsIn(lexicon, Lexicon.Script.ARABIC, false));
        russianInLatin = new RussianInLatin(
                wordsIn(lexicon, Lexicon.Script.RUSSIAN, false), wordsIn(lexicon, Lexicon.Script.RUSSIAN, true));
    }

    private static final class Node {
        private final Map<String, Node> exact = new HashMap<>(2);
        private final Map<String, Node> stems = new HashMap<>(0);
        private final List<Leaf> leaves = new ArrayList<>(1);
    }

    private record Leaf(Lexicon.Entry entry, Lexicon.Script script, int pieces, String end) {

        /** A number word with an ending is another word: «عشرين» is not «عشر» for two. */
        boolean mayEnd(Token last) {
            return entry.kind() != Lexicon.Kind.NUMBER
                    || last.script() != Token.Script.ARABIC
                    || last.word().endsWith(end);
        }
    }

    private void add(Lexicon.Entry entry, Lexicon.Form form) {
        List<String> steps = steps(form.text());
        if (steps.isEmpty() || steps.get(0).equals(ANY)) {
            return;
        }
        add(steps, new Leaf(entry, form.script(), 0, steps.getLast()));
        if (entry.kind() != Lexicon.Kind.PLACE) {
            steps.stream().filter(step -> !step.endsWith(ANY)).forEach(correctable::add);
        }
        if (ArabicDuals.has(entry, form.script())) {
            for (String dual : ArabicDuals.of(steps.get(0))) {
                List<String> two = new ArrayList<>(steps);
                two.set(0, dual);
                add(two, new Leaf(entry, form.script(), 2, two.getLast()));
            }
        }
        if (steps.size() == 1 && (mayFollowANumber(entry) || isArabicPrefix(entry, form))) {
            units.add(steps.get(0));
            if (entry.kind() != Lexicon.Kind.OPERATOR && entry.kind() != Lexicon.Kind.NUMBER) {
                measures.add(steps.get(0));
            }
        }
    }

    private void add(List<String> steps, Leaf leaf) {
        Node node = root;
        for (String step : steps) {
            if (step.equals(ANY)) {
                node = node.exact.computeIfAbsent(ANY, key -> new Node());
            } else if (step.endsWith(ANY)) {
                node = node.stems.computeIfAbsent(step.substring(0, step.length() - 1), key -> new Node());
            } else {
                words.add(step);
                node = node.exact.computeIfAbsent(step, key -> new Node());
            }
        }
        node.leaves.add(leaf);
    }

    private static List<String> steps(String form) {
        List<String> steps = new ArrayList<>();
        for (String word : form.strip().split("[\\s-]+")) {
            String folded = Spelling.fold(word);
            if (!folded.isEmpty()) {
                steps.add(folded);
            }
        }
        return steps;
    }

    private static Set<String> wordsIn(Lexicon lexicon, Lexicon.Script script, boolean stems) {
        Set<String> words = new HashSet<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            for (Lexicon.Form form : entry.forms()) {
                if (form.script() == script && !entry.kind().isOutsideReading()) {
                    steps(form.text()).stream()
                            .filter(step -> !step.equals(ANY) && step.endsWith(ANY) == stems)
                            .map(step -> stems ? step.substring(0, step.length() - 1) : step)
                            .forEach(words::add);
                    if (ArabicDuals.has(entry, script) && !stems) {
                        words.addAll(ArabicDuals.of(steps(form.text()).get(0)));
                    }
                }
            }
        }
        return words;
    }

    /** Arabic writes "and 20" and "for 20" as one word. */
    private static boolean isArabicPrefix(Lexicon.Entry entry, Lexicon.Form form) {
        return form.script() == Lexicon.Script.ARABIC
                && form.text().length() == 1
                && entry.kind() == Lexicon.Kind.OPERATOR;
    }

    private static boolean mayFollowANumber(Lexicon.Entry entry) {
        return switch (entry.kind()) {
            case LENGTH, PIECE, CURRENCY, SEAT, NUMBER -> true;
            case OPERATOR ->
                Operator.of(entry.id()).map(Phrasebook::standsAtANumber).orElse(false);
            case PRODUCT,
                    COLOUR,
                    MATERIAL,
                    SHAPE,
                    FEATURE,
                    ATTRIBUTE,
                    VALUE,
                    PLACE,
                    ROOM,
                    INTENT,
                    STOP,
                    MARKER,
                    TOPIC,
                    QUESTION,
                    WORD,
                    TALK -> false;
        };
    }

    private static boolean standsAtANumber(Operator operator) {
        return switch (operator) {
            case FOR, TIMES, QUANTITY, NTH, WIDTH, DEPTH, HEIGHT, PERCENT, WEIGHT, TIME, YEAR -> true;
            default -> false;
        };
    }

    /** Whether a folded word may be glued to a number. */
    boolean isUnit(String word) {
        return units.contains(word);
    }

    /** Whether a folded word is a unit of length, money, seats or pieces. */
    boolean measures(String word) {
        return measures.contains(word);
    }

    /** Whether a folded word is one as it stands, alone or in a phrase: "3eshreen", not "12pcs". */
    boolean isWord(String word) {
        return words.contains(word);
    }

    /** Whether a folded word is known, alone or in a phrase, without its endings. */
    boolean knows(String word) {
        return words.contains(word) || words.contains(Spelling.singular(word));
    }

    /** Every phrase that starts at token {@code from}; {@code spellings} are those of each token. */
    void find(List<Token> tokens, List<List<String>> spellings, int from, List<Hit> found) {
        walk(root, tokens, spellings, from, from, found);
    }

    private void walk(Node node, List<Token> tokens, List<List<String>> spellings, int from, int at, List<Hit> found) {
        for (Leaf leaf : node.leaves) {
            if (leaf.mayEnd(tokens.get(at - 1))) {
                found.add(new Hit(leaf.entry(), leaf.script(), from, at, leaf.pieces()));
            }
        }
        if (at >= tokens.size() || tokens.get(at).separates()) {
            return;
        }
        boolean read = !spellings.get(at).isEmpty();
        if (node != root && read && ARABIZI_ARTICLES.contains(tokens.get(at).word())) {
            walk(node, tokens, spellings, from, at + 1, found);
        }
        Node any = node.exact.get(ANY);
        if (any != null) {
            walk(any, tokens, spellings, from, at + 1, found);
        }
        for (String spelling : spellings.get(at)) {
            Node next = node.exact.get(spelling);
            if (next != null) {
                walk(next, tokens, spellings, from, at + 1, found);
            }
            if (!node.stems.isEmpty()) {
                for (int length = Math.min(spelling.length(), LONGEST_STEM); length > 1; length--) {
                    Node stem = node.stems.get(spelling.substring(0, length));
                    if (stem != null) {
                        walk(stem, tokens, spellings, from, at + 1, found);
                    }
                }
            }
        }
    }

    /** The spellings under which a token is looked up. A word nobody knows may be a slip of one that is known. */
    List<String> spellings(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            return List.of(token.word());
        }
        List<String> alternates = Spelling.alternates(token.word(), token.script());
        boolean known = alternates.stream().anyMatch(words::contains) || beginsPhrase(token.word());
        if (known || token.word().length() < SHORTEST_PLURAL) {
            return alternates;
        }
        Optional<String> meant = slips.meant(token.word());
        return meant.map(word -> Spelling.alternates(word, token.script())).orElse(alternates);
    }

    /** The spellings of a Latin word in a text of another tongue; of unknown ones no slips of English are guessed. */
    List<String> spellingsIn(Tongue tongue, Token token, boolean known) {
        List<String> others = wordsIn(tongue, token);
        List<String> asWritten = spellings(token);
        List<String> same = known
                ? others.stream()
                        .filter(other -> meansTheSame(asWritten, other))
                        .toList()
                : others;
        if (same.isEmpty()) {
            return asWritten;
        }
        List<String> all = new ArrayList<>(known ? asWritten : List.of(token.word()));
        all.addAll(same);
        return all;
    }

    private List<String> wordsIn(Tongue tongue, Token token) {
        return switch (tongue) {
            case AS_WRITTEN -> List.of();
            case ARABIC -> arabicInLatin.words(token.word());
            case RUSSIAN -> russianInLatin.words(token.word());
        };
    }

    /** Whether one entry knows both words: «سلام» is the "salam" that greets, «سلم» is a ladder. */
    private boolean meansTheSame(List<String> spellings, String other) {
        List<Leaf> others = leaves(other);
        return spellings.stream()
                .flatMap(spelling -> leaves(spelling).stream())
                .anyMatch(leaf -> others.stream().anyMatch(there -> there.entry() == leaf.entry()));
    }

    /** The entries of a word that stands alone. */
    private List<Leaf> leaves(String word) {
        List<Leaf> leaves = new ArrayList<>();
        Node exact = root.exact.get(word);
        if (exact != null) {
            leaves.addAll(exact.leaves);
        }
        for (int length = Math.min(word.length(), LONGEST_STEM); length > 1; length--) {
            Node stem = root.stems.get(word.substring(0, length));
            if (stem != null) {
                leaves.addAll(stem.leaves);
            }
        }
        return leaves;
    }

    private boolean beginsPhrase(String word) {
        for (int length = Math.min(word.length(), LONGEST_STEM); length > 1; length--) {
            if (root.stems.containsKey(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
