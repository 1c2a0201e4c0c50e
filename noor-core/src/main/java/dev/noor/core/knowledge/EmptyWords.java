package dev.noor.core.knowledge;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without meaning for search of each language, which also tell the language of Latin letters. Immutable. */
final class EmptyWords {
    private static final Set<Kind> OF_ALL_TALK = Set.of(Kind.STOP, Kind.OPERATOR, Kind.INTENT);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Arabizi writes letters that Latin lacks as digits: "3ala", "9aba7". */
    private static final Pattern DIGIT_IN_WORD = Pattern.compile("[a-z][235-9]|^[235-9]+[a-z]");

    /** The topic of words that are of none. */
    static final String SMALL_TALK = "small talk";

    private static final Set<String> COURTESY = Set.of("greet", "thanks", "bye");
    private static final String AND = "and";
    private static final String ARABIC_AND = "و";

    private final Set<String> joints = new HashSet<>();
    private final Map<Script, Set<String>> empty = new EnumMap<>(Script.class);
    private final Map<Script, Set<String>> talk = new EnumMap<>(Script.class);

    EmptyWords(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            for (Lexicon.Form form : entry.forms()) {
                if (entry.kind() == Kind.OPERATOR && entry.id().equals(AND)) {
                    joints.add(Spelling.fold(form.text()));
                }
                if (entry.kind() == Kind.STOP
                        || entry.kind() == Kind.INTENT && COURTESY.contains(entry.id())
                        || entry.id().equals(SMALL_TALK)) {
                    add(empty, form);
                }
                if (OF_ALL_TALK.contains(entry.kind())) {
                    add(talk, form);
                }
            }
        }
    }

    private static void add(Map<Script, Set<String>> words, Lexicon.Form form) {
        for (String word : form.text().split("[\\s-]+")) {
            words.computeIfAbsent(form.script(), script -> new HashSet<>())
                    .addAll(WordKeys.ofForm(form.script(), word));
        }
    }

    /** Whether a new clause begins with the word or behind it. */
    boolean joins(String word) {
        boolean and = word.startsWith(ARABIC_AND)
                && word.length() > 2
                && empty.getOrDefault(Script.ARABIC, Set.of()).contains(WordKeys.EXACT + word.substring(1));
        return and || word.equals(QuestionWords.END_OF_CLAUSE) || joints.contains(word);
    }

    /** Whether an English word, or two words of an English phrase, have a meaning. */
    boolean tells(String form) {
        List<String> words = List.of(form.split("[\\s-]+"));
        long telling = words.stream()
                .filter(word -> !word.startsWith("<") && !isEmpty(Set.of(WordKeys.EXACT + word), Tongue.ENGLISH))
                .count();
        return telling >= Math.min(2, words.size());
    }

    /** The tongue of each word: by its letters, and of Latin ones by what most of them are. */
    Tongue latin(List<String> words) {
        int english = 0;
        int arabizi = 0;
        int russian = 0;
        for (String word : words) {
            if (!word.isEmpty() && word.charAt(0) < 0x80) {
                english += knows(Script.ENGLISH, word) || NUMBER.matcher(word).matches() ? 1 : 0;
                arabizi += knows(Script.ARABIZI, word)
                                || DIGIT_IN_WORD.matcher(word).find()
                        ? 1
                        : 0;
                russian += knows(Script.LATIN_RUSSIAN, word) ? 1 : 0;
            }
        }
        if (arabizi > english && arabizi >= russian) {
            return Tongue.ARABIZI;
        }
        return russian > english ? Tongue.LATIN_RUSSIAN : Tongue.ENGLISH;
    }

    private boolean knows(Script script, String word) {
        return talk.getOrDefault(script, Set.of()).contains("w:" + word);
    }

    /** Whether a word of these keys says nothing. */
    boolean isEmpty(Set<String> keys, Tongue tongue) {
        Script script = switch (tongue) {
            case ENGLISH -> Script.ENGLISH;
            case ARABIC -> Script.ARABIC;
            case RUSSIAN -> Script.RUSSIAN;
            case ARABIZI -> Script.ARABIZI;
            case LATIN_RUSSIAN -> Script.LATIN_RUSSIAN;
        };
        Set<String> known = empty.getOrDefault(script, Set.of());
        return keys.stream()
                .filter(key -> key.startsWith("w:") || key.startsWith("p:"))
                .anyMatch(known::contains);
    }
}
