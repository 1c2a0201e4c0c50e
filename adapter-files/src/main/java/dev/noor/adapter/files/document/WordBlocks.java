package dev.noor.adapter.files.document;

import dev.noor.adapter.files.document.Block.Heading;
import dev.noor.adapter.files.document.Block.Paragraph;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * The body of a Word document. Headings are told by their style or its outline level; short bold paragraphs stand below
 * all of them.
 */
final class WordBlocks {
    private static final int LONGEST_HEADING = 120;
    private static final int TITLE_LEVEL = 0;
    private static final int BOLD_LEVEL = 10;
    private static final int DEEPEST_STYLE = 10;
    private static final Pattern HEADING = Pattern.compile("heading ?(?<level>[1-9])");

    private final XWPFDocument word;
    private final List<Block> blocks = new ArrayList<>();

    WordBlocks(XWPFDocument word) {
        this.word = word;
    }

    List<Block> read() {
        for (IBodyElement element : word.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> add(table);
                case XWPFSDT control -> control.getContent().getText().lines().forEach(this::add);
                default -> {}
            }
        }
        return List.copyOf(blocks);
    }

    private void add(XWPFParagraph paragraph) {
        String text = CleanText.line(text(paragraph));
        if (text.isEmpty()) {
            return;
        }
        Optional<Integer> level = level(paragraph, text);
        blocks.add(level.isPresent() ? new Heading(level.get() + 1, text, "") : new Paragraph(text, ""));
    }

    private void add(String line) {
        String text = CleanText.line(line);
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, ""));
        }
    }

    /** A row reads as one line, its cells apart. */
    private void add(XWPFTable table) {
        table.getRows()
                .forEach(row -> add(row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(CleanText::line)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining("; "))));
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                text.append(run.text());
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString();
    }

    private Optional<Integer> level(XWPFParagraph paragraph, String text) {
        Optional<Integer> own = Optional.ofNullable(paragraph.getCTP().getPPr()).flatMap(WordBlocks::outline);
        return own.or(() -> ofStyle(paragraph.getStyleID(), 0))
                .or(() -> isBoldLine(paragraph, text) ? Optional.of(BOLD_LEVEL) : Optional.empty());
    }

    /** The title of a document stands above its headings. */
    private Optional<Integer> ofStyle(@Nullable String id, int depth) {
        if (id == null || word.getStyles() == null || depth > DEEPEST_STYLE) {
            return Optional.empty();
        }
        XWPFStyle style = word.getStyles().getStyle(id);
        if (style == null) {
            return Optional.empty();
        }
        String name = String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
        if ("title".equals(name)) {
            return Optional.of(TITLE_LEVEL);
        }
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Optional.of(Integer.parseInt(heading.group("level")));
        }
        return Optional.ofNullable(style.getCTStyle().getPPr())
                .flatMap(WordBlocks::outline)
                .or(() -> ofStyle(style.getBasisStyleID(), depth + 1));
    }

    private static Optional<Integer> outline(CTPPrBase properties) {
        return Optional.ofNullable(properties.getOutlineLvl())
                .map(level -> level.getVal())
                .map(BigInteger::intValueExact)
                .filter(level -> level >= 0 && level < 9)
                .map(level -> level + 1);
    }

    private static boolean isBoldLine(XWPFParagraph paragraph, String text) {
        return text.length() <= LONGEST_HEADING
                && !text.matches(".*[.;,،]")
                && paragraph.getNumID() == null
                && paragraph.getRuns().stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(XWPFRun::isBold);
    }
}
