package dev.noor.adapter.files.document;

import dev.noor.adapter.files.document.Block.Heading;
import dev.noor.adapter.files.document.Block.Paragraph;
import dev.noor.adapter.files.document.Section.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gathers paragraphs under their headings, in pieces that fit one message each. A heading stands under the higher ones
 * before it, except under the one that is the title of the whole document. One document is taken at a time.
 */
final class Sections {
    private static final int LONGEST_PART = 900;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?؟;])\\s+");
    private static final Pattern WORD = Pattern.compile("\\s+");

    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String place = "";

    List<Section> of(List<Block> blocks) {
        int wholesTitle = titleOfWhole(blocks);
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> {
                    close(wholesTitle);
                    path.removeIf(above -> above.level() >= heading.level());
                    path.add(heading);
                }
                case Paragraph paragraph -> add(paragraph);
            }
        }
        close(wholesTitle);
        return List.copyOf(sections);
    }

    /** The level that only the first heading has, and nothing above it; 0 when there is none. */
    private static int titleOfWhole(List<Block> blocks) {
        List<Integer> levels = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level())
                .toList();
        boolean first = levels.size() > 1
                && levels.subList(1, levels.size()).stream().allMatch(level -> level > levels.getFirst());
        return first ? levels.getFirst() : 0;
    }

    private void add(Paragraph paragraph) {
        for (String piece : pieces(paragraph.text())) {
            if (!text.isEmpty() && text.length() + 1 + piece.length() > LONGEST_PART) {
                endPart();
            }
            if (text.isEmpty()) {
                place = paragraph.place();
            } else {
                text.append('\n');
            }
            text.append(piece);
        }
    }

    /** A paragraph that is too long for one message is cut between sentences, and such a sentence between words. */
    private static List<String> pieces(String paragraph) {
        return paragraph.length() <= LONGEST_PART
                ? List.of(paragraph)
                : packed(SENTENCE.splitAsStream(paragraph)
                        .flatMap(sentence -> words(sentence).stream())
                        .toList());
    }

    private static List<String> words(String sentence) {
        return sentence.length() <= LONGEST_PART
                ? List.of(sentence)
                : packed(WORD.splitAsStream(sentence)
                        .flatMap(word -> cut(word).stream())
                        .toList());
    }

    private static List<String> cut(String word) {
        List<String> cut = new ArrayList<>(1);
        for (int from = 0; from < word.length(); from += LONGEST_PART) {
            cut.add(word.substring(from, Math.min(word.length(), from + LONGEST_PART)));
        }
        return cut;
    }

    private static List<String> packed(List<String> pieces) {
        List<String> packed = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && line.length() + 1 + piece.length() > LONGEST_PART) {
                packed.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        packed.add(line.toString());
        return packed;
    }

    /** What holds no word, such as the number of a page, says nothing. */
    private void endPart() {
        if (text.chars().anyMatch(Character::isLetter)) {
            parts.add(new Part(text.toString(), place));
        }
        text.setLength(0);
    }

    private void close(int wholesTitle) {
        endPart();
        if (!parts.isEmpty()) {
            sections.add(new Section(path.isEmpty() ? 0 : path.getLast().level(), title(wholesTitle), parts));
            parts.clear();
        }
    }

    private String title(int wholesTitle) {
        String title = path.stream()
                .filter(heading -> heading.level() != wholesTitle || path.size() == 1)
                .map(Heading::text)
                .collect(Collectors.joining(" – "));
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
