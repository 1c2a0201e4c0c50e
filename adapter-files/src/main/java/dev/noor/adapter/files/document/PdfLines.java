package dev.noor.adapter.files.document;

import dev.noor.adapter.files.document.SetLine.Weight;
import dev.noor.adapter.files.document.VisualLine.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a document with what is seen of them. For one document. */
final class PdfLines extends PDFTextStripper {
    private static final int BOLD = 600;

    private final List<SetLine> lines = new ArrayList<>();
    private final List<List<TextPosition>> page = new ArrayList<>();
    private List<TextPosition> line = new ArrayList<>();

    PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    List<SetLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        super.writePageEnd();
        endLine();
        boolean fromRight = VisualLine.isFromRight(page.stream()
                .flatMap(List::stream)
                .map(TextPosition::getUnicode)
                .toList());
        for (List<TextPosition> set : page) {
            SetLine read = setLine(set, fromRight);
            if (!read.text().isEmpty()) {
                lines.add(read);
            }
        }
        page.clear();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            page.add(line);
            line = new ArrayList<>();
        }
    }

    private SetLine setLine(List<TextPosition> set, boolean fromRight) {
        List<Glyph> glyphs = set.stream()
                .map(position -> new Glyph(
                        position.getUnicode(),
                        position.getXDirAdj(),
                        position.getWidthDirAdj(),
                        position.getWidthOfSpace()))
                .toList();
        Map<Integer, Integer> sizes = new HashMap<>();
        int bold = 0;
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextPosition position : set) {
            sizes.merge(Math.round(2 * Math.abs(position.getYScale())), 1, Integer::sum);
            bold += isBold(position.getFont()) ? 1 : 0;
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        }
        int size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new SetLine(
                CleanText.line(new VisualLine(glyphs).inOrderOfReading(fromRight)),
                getCurrentPageNo(),
                set.getFirst().getYDirAdj(),
                left,
                right,
                size,
                2 * bold > set.size() ? Weight.BOLD : Weight.PLAIN);
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return font.getName() != null && font.getName().toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
