package dev.noor.ports.quotation;

import dev.noor.ports.Language;
import java.util.List;
import java.util.Optional;

/**
 * A quotation as it is printed: every word and figure as it stands on the paper, none of them markup. Personal: the
 * string form leaves the words out.
 *
 * @param seller the company's name, large
 * @param sellerLines what stands under it: legal name, tax number
 * @param facts number, date and the like
 * @param customer to whom
 * @param headings of the table's columns: picture, code, description, quantity, unit price, amount
 * @param totals the last one is the grand total
 * @param contact the person who answers for it
 * @param page the words before and between the page numbers, {@code {page}} and {@code {pages}} among them
 */
public record QuotationSheet(
        Language language,
        String title,
        String seller,
        List<String> sellerLines,
        Optional<Picture> logo,
        List<Entry> facts,
        Block customer,
        Headings headings,
        List<Section> sections,
        List<Entry> totals,
        Block terms,
        Block contact,
        String page) {

    public QuotationSheet {
        sellerLines = List.copyOf(sellerLines);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        totals = List.copyOf(totals);
    }

    /** A name and what it is. */
    public record Entry(String name, String value) {}

    /** Lines under a title. */
    public record Block(String title, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** What stands above the columns. */
    public record Headings(
            String picture, String code, String description, String quantity, String unitPrice, String amount) {}

    /**
     * The rows of one department or room.
     *
     * @param subtotal of the zone, where there are several
     */
    public record Section(Optional<String> title, List<Row> rows, Optional<Entry> subtotal) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** One product. */
    public record Row(
            Optional<Picture> picture,
            String code,
            String name,
            String details,
            String quantity,
            String unitPrice,
            String amount) {}

    /** Whether any row has a picture. */
    public boolean isIllustrated() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> row.picture().isPresent());
    }

    @Override
    public String toString() {
        return "QuotationSheet[" + language + ", " + sections.size() + " sections]";
    }
}
