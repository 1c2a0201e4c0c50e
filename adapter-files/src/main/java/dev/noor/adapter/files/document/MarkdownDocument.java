package dev.noor.adapter.files.document;

import dev.noor.adapter.files.document.Block.Heading;
import dev.noor.adapter.files.document.Block.Paragraph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown: headings by {@code #}, paragraphs between empty lines, items of lists. Its signs are left out. */
final class MarkdownDocument implements DocumentFormat.Blocks {
    private static final Pattern HEADING = Pattern.compile("(?<signs>#{1,6})\\s+(?<text>.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|[0-9]{1,3}[.)])\\s+(?<text>.*)");
    private static final Pattern LINK = Pattern.compile("!?\\[(?<text>[^\\]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");

    @Override
    public List<Block> of(byte[] document) throws UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int begun = 1;
        int number = 0;
        for (String line : text(document).lines().toList()) {
            number++;
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches() || item.matches() || line.isBlank()) {
                end(paragraph, begun, blocks);
            }
            if (paragraph.isEmpty()) {
                begun = number;
            }
            if (heading.matches()) {
                String text = plain(heading.group("text"));
                if (!text.isEmpty()) {
                    blocks.add(new Heading(heading.group("signs").length(), text, "line " + number));
                }
            } else {
                paragraph.append(' ').append(item.matches() ? item.group("text") : line);
            }
        }
        end(paragraph, begun, blocks);
        return blocks;
    }

    private static void end(StringBuilder paragraph, int begun, List<Block> blocks) {
        String text = plain(paragraph.toString());
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, "line " + begun));
        }
        paragraph.setLength(0);
    }

    private static String plain(String text) {
        return CleanText.line(
                EMPHASIS.matcher(LINK.matcher(text).replaceAll("${text}")).replaceAll(""));
    }

    private static String text(byte[] document) throws UnreadableDocumentException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadableDocumentException("the file is not UTF-8; save it as UTF-8", other);
        }
    }
}
