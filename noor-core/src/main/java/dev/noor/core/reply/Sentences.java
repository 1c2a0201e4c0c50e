package dev.noor.core.reply;

import dev.noor.ports.conversation.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Splits drafts into sentences and joins what is left of them. Splitting and joining is the identity. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "approx", "no", "nr", "mr", "mrs", "ms", "dr", "st", "bldg", "apt", "vs", "etc", "incl",
            "excl", "max", "min", "pcs", "pc", "dhs", "т.д", "т.п", "т.к", "т.е", "шт", "тыс", "млн", "руб", "ул", "д",
            "г", "см", "мм", "м", "кв", "стр", "оф", "им", "д.إ", "د.إ", "ر.س", "ص.ب", "د", "م", "أ");
    private static final String CLOSERS = "\"'”’»)]…!?؟.";

    private Sentences() {}

    /** The sentences of a draft, in order. */
    static List<Sentence> of(Draft draft) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < draft.paragraphs().size(); p++) {
            Draft.Paragraph paragraph = draft.paragraphs().get(p);
            List<Sentence> own = split(p, paragraph.text());
            tag(own, paragraph.ask());
            sentences.addAll(own);
        }
        return sentences;
    }

    /** The texts of the paragraphs that still hold a sentence. */
    static List<String> join(List<Sentence> sentences) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            text.append(sentence.text());
            boolean last = i + 1 == sentences.size();
            if (last || sentences.get(i + 1).paragraph() != sentence.paragraph()) {
                paragraphs.add(text.toString());
                text.setLength(0);
            } else {
                Sentence next = sentences.get(i + 1);
                boolean sameLine = next.line() == sentence.line();
                text.append(sameLine ? sentence.gap() : "\n".repeat(Math.max(1, next.breaks())));
            }
        }
        return paragraphs;
    }

    private static List<Sentence> split(int paragraph, String text) {
        List<Sentence> sentences = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int l = 0; l < lines.length; l++) {
            String line = lines[l];
            int start = 0;
            int previous = sentences.isEmpty() ? l : sentences.getLast().line();
            for (int end : ends(line)) {
                int next = end;
                while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
                    next++;
                }
                if (!line.substring(start, end).isBlank()) {
                    sentences.add(new Sentence(
                            paragraph,
                            l,
                            l - previous,
                            line.substring(start, end),
                            line.substring(end, next),
                            Optional.empty()));
                    previous = l;
                }
                start = next;
            }
        }
        return sentences;
    }

    private static void tag(List<Sentence> sentences, Optional<Ask> ask) {
        if (ask.isEmpty() || sentences.isEmpty()) {
            return;
        }
        int asking = sentences.size() - 1;
        for (int i = asking; i >= 0; i--) {
            if (sentences.get(i).asks()) {
                asking = i;
                break;
            }
        }
        sentences.set(asking, sentences.get(asking).asking(ask));
    }

    /** The positions behind the last mark of each sentence of a line; the last is the end of the line. */
    private static List<Integer> ends(String line) {
        List<Integer> ends = new ArrayList<>();
        int last = line.stripTrailing().length();
        int start = 0;
        for (int i = 0; i < last; i++) {
            if (".!?؟…".indexOf(line.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < last && CLOSERS.indexOf(line.charAt(end)) >= 0) {
                end++;
            }
            if (end < last && Character.isWhitespace(line.charAt(end)) && closes(line, start, i, end)) {
                ends.add(end);
                start = end;
            }
            i = end - 1;
        }
        ends.add(last);
        return ends;
    }

    /** Whether the mark at {@code mark} ends a sentence that began at {@code start}. */
    private static boolean closes(String line, int start, int mark, int end) {
        int next = end;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        boolean goesOn = next < line.length() && Character.isLowerCase(line.charAt(next));
        if (line.charAt(mark) != '.') {
            return !goesOn;
        }
        int word = mark;
        while (word > start && !Character.isWhitespace(line.charAt(word - 1))) {
            word--;
        }
        String before = line.substring(word, mark).toLowerCase(Locale.ROOT);
        boolean enumerates = line.substring(start, word).isBlank()
                && !before.isEmpty()
                && before.chars().allMatch(Character::isDigit);
        boolean shortWord = before.length() < 4;
        return !enumerates
                && !(goesOn && shortWord)
                && !ABBREVIATIONS.contains(before.replaceFirst("^[\\p{Punct}]+", ""));
    }
}
