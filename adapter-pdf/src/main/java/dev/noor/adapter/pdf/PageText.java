package dev.noor.adapter.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.noor.ports.Language;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationSheet.Block;
import dev.noor.ports.quotation.QuotationSheet.Entry;
import dev.noor.ports.quotation.QuotationSheet.Headings;
import dev.noor.ports.quotation.QuotationSheet.Row;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as XHTML. The template escapes every word and knows no way to leave one unescaped; columns come in the order
 * in which the eye meets them, as the layout does not mirror tables. Immutable.
 */
final class PageText {
    private static final String LATIN = "ltr";

    private final Template template;

    PageText(String source) {
        this.template = Mustache.compiler().escapeHTML(true).compile(source);
    }

    /** What the template sees. Names are those it uses. */
    record Page(
            String language,
            String direction,
            String pageStart,
            String pageMiddle,
            String pageEnd,
            String title,
            String seller,
            List<Text> sellerLines,
            List<String> logo,
            List<Named> facts,
            Titled customer,
            List<Cell> headings,
            int columns,
            List<Part> sections,
            List<Named> totals,
            Named grand,
            Titled terms,
            Titled contact) {}

    record Text(String direction, String text) {}

    record Named(Text name, Text value) {}

    record Titled(String title, List<Text> lines) {}

    record Part(List<Text> title, List<Line> rows, List<Named> subtotal) {}

    record Line(List<Cell> cells) {}

    /** One cell: a picture, or a first line and perhaps a second. */
    record Cell(String kind, List<String> picture, Text text, List<Text> second) {}

    String of(QuotationSheet sheet) {
        String direction = sheet.language() == Language.AR ? "rtl" : LATIN;
        String[] page = Printable.text(sheet.page()).split("\\{pages?}", -1);
        List<Named> totals = sheet.totals().stream().map(PageText::named).toList();
        return template.execute(new Page(
                sheet.language().tag(),
                direction,
                part(page, 0),
                part(page, 1),
                part(page, 2),
                Printable.text(sheet.title()),
                Printable.text(sheet.seller()),
                sheet.sellerLines().stream().map(PageText::text).toList(),
                sheet.logo().map(PageText::data).stream().toList(),
                sheet.facts().stream().map(PageText::named).toList(),
                titled(sheet.customer()),
                ordered(sheet, headings(sheet.headings(), sheet.isIllustrated())),
                sheet.isIllustrated() ? 6 : 5,
                sheet.sections().stream().map(section -> part(sheet, section)).toList(),
                totals.subList(0, Math.max(0, totals.size() - 1)),
                totals.getLast(),
                titled(sheet.terms()),
                titled(sheet.contact())));
    }

    private static Part part(QuotationSheet sheet, QuotationSheet.Section section) {
        return new Part(
                section.title().map(PageText::text).stream().toList(),
                section.rows().stream()
                        .map(row -> new Line(ordered(sheet, cells(row, sheet.isIllustrated()))))
                        .toList(),
                section.subtotal().map(PageText::named).stream().toList());
    }

    private static List<Cell> headings(Headings headings, boolean illustrated) {
        List<Cell> cells = new ArrayList<>();
        if (illustrated) {
            cells.add(cell("picture", headings.picture()));
        }
        cells.add(cell("code", headings.code()));
        cells.add(cell("description", headings.description()));
        cells.add(cell("quantity", headings.quantity()));
        cells.add(cell("money", headings.unitPrice()));
        cells.add(cell("money", headings.amount()));
        return cells;
    }

    private static List<Cell> cells(Row row, boolean illustrated) {
        List<Cell> cells = new ArrayList<>();
        if (illustrated) {
            Optional<String> picture = row.picture().map(PageText::data);
            cells.add(new Cell("picture", picture.stream().toList(), text(""), List.of()));
        }
        cells.add(cell("code", row.code()));
        List<Text> details = row.details().isBlank() ? List.of() : List.of(text(row.details()));
        cells.add(new Cell("description", List.of(), text(row.name()), details));
        cells.add(cell("quantity", row.quantity()));
        cells.add(cell("money", row.unitPrice()));
        cells.add(cell("money amount", row.amount()));
        return cells;
    }

    private static Cell cell(String kind, String text) {
        return new Cell(kind, List.of(), text(text), List.of());
    }

    private static <T> List<T> ordered(QuotationSheet sheet, List<T> cells) {
        List<T> order = new ArrayList<>(cells);
        if (sheet.language() == Language.AR) {
            Collections.reverse(order);
        }
        return order;
    }

    private static Titled titled(Block block) {
        return new Titled(
                Printable.text(block.title()),
                block.lines().stream().map(PageText::text).toList());
    }

    private static Named named(Entry entry) {
        return new Named(text(entry.name()), text(entry.value()));
    }

    /** Text without a letter of Arabic runs from left to right, on an Arabic page too. */
    private static Text text(String text) {
        String printable = Printable.text(text);
        return new Text(Printable.isArabic(printable) ? "rtl" : LATIN, printable);
    }

    private static String data(Picture picture) {
        return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }

    private static String part(String[] words, int i) {
        return i < words.length ? words[i] : "";
    }
}
