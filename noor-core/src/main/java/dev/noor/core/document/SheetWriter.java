package dev.noor.core.document;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.DeliveryText;
import dev.noor.core.wording.LaterPieces;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationSheet.Block;
import dev.noor.ports.quotation.QuotationSheet.Entry;
import dev.noor.ports.quotation.QuotationSheet.Headings;
import dev.noor.ports.quotation.QuotationSheet.Row;
import dev.noor.ports.quotation.QuotationSheet.Section;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.QuotationScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a quotation as a sheet, in one language of one tenant. Immutable. */
public final class SheetWriter {
    private static final String SALES = "sales";

    private final ServedTenant served;
    private final Wording wording;
    private final NumberText numbers;
    private final RowText rows;
    private final DeliveryText deliveries;

    public SheetWriter(ServedTenant served, Language language) {
        this.served = served;
        this.wording = served.wording(language, 0);
        this.numbers = served.numbers(language);
        this.rows = new RowText(served.products(wording));
        this.deliveries = new DeliveryText(wording, numbers, place -> served.word(Kind.PLACE, place, language));
    }

    /** What the shelves have for the lines of a quotation. */
    public interface Shelves {
        /** The product of a line, if the catalogue still has it. */
        Optional<Product> product(QuotationLine line);

        /** A picture of it, if the tenant has one. */
        Optional<Picture> picture(QuotationLine line);

        /** The company's own. */
        Optional<Picture> logo();
    }

    /** The sheet of {@code quotation}. */
    public QuotationSheet sheet(Quotation quotation, Shelves shelves) {
        QuotationScheme scheme = served.tenant().quotations();
        return new QuotationSheet(
                wording.language(),
                wording.say(Phrase.DOC_TITLE),
                served.tenant().name(),
                Stream.of(scheme.legalName(), scheme.taxNumber().map(this::taxNumber))
                        .flatMap(Optional::stream)
                        .toList(),
                shelves.logo(),
                facts(quotation, scheme),
                new Block(wording.say(Phrase.DOC_FOR), recipient(quotation.recipient())),
                new Headings(
                        wording.say(Phrase.DOC_PICTURE),
                        wording.say(Phrase.DOC_CODE),
                        wording.say(Phrase.DOC_DESCRIPTION),
                        wording.say(Phrase.DOC_QUANTITY),
                        wording.say(Phrase.DOC_UNIT_PRICE),
                        wording.say(Phrase.DOC_AMOUNT)),
                sections(quotation, shelves),
                totals(quotation),
                new Block(wording.say(Phrase.DOC_TERMS), terms(quotation)),
                new Block(wording.say(Phrase.DOC_CONTACT), contact()),
                wording.say(Phrase.DOC_PAGE, Map.of("page", "{page}", "pages", "{pages}")));
    }

    private String taxNumber(String number) {
        return wording.say(Phrase.DOC_TAX_NUMBER, Map.of("number", number));
    }

    private List<Entry> facts(Quotation quotation, QuotationScheme scheme) {
        LocalDate day = quotation.validUntil().minusDays(scheme.validDays());
        return List.of(
                new Entry(wording.say(Phrase.DOC_NUMBER), QuotationNumbers.printed(quotation)),
                new Entry(wording.say(Phrase.DOC_DATE), NumberText.day(day)),
                new Entry(wording.say(Phrase.DOC_VALID_UNTIL), NumberText.day(quotation.validUntil())));
    }

    private List<String> recipient(Recipient recipient) {
        String place = Stream.of(
                        recipient.address(),
                        recipient
                                .area()
                                .filter(area -> !names(recipient.address(), area))
                                .map(area -> served.word(Kind.PLACE, area, wording.language())))
                .flatMap(Optional::stream)
                .reduce((address, area) -> address + wording.comma() + area)
                .orElse("");
        return Stream.of(
                        recipient.company(),
                        recipient.name(),
                        recipient.taxNumber().map(this::taxNumber),
                        recipient.phone(),
                        recipient.email(),
                        Optional.of(place))
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Whether the address tells the place already, in whichever language it was written. */
    private boolean names(Optional<String> address, String place) {
        String written = address.orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(Language.values())
                .map(language -> served.word(Kind.PLACE, place, language).toLowerCase(Locale.ROOT))
                .anyMatch(written::contains);
    }

    private List<Section> sections(Quotation quotation, Shelves shelves) {
        List<Quotation.Zone> zones = quotation.zones();
        boolean divided = zones.size() > 1;
        return zones.stream()
                .map(zone -> new Section(
                        zone.name(),
                        zone.lines().stream().map(line -> row(line, shelves)).toList(),
                        divided
                                ? Optional.of(
                                        new Entry(wording.say(Phrase.DOC_ZONE_TOTAL), numbers.amount(zone.subtotal())))
                                : Optional.empty()))
                .toList();
    }

    private Row row(QuotationLine line, Shelves shelves) {
        Optional<Product> product = shelves.product(line);
        return new Row(
                shelves.picture(line),
                line.sku().value(),
                product.map(rows::name).orElse(line.name()),
                details(line, product),
                numbers.count(line.quantity().value()),
                numbers.amount(line.unitPrice()),
                numbers.amount(line.net()));
    }

    private String details(QuotationLine line, Optional<Product> product) {
        String stated = product.map(known -> rows.details(known, line.colour())).orElse("");
        String later = LaterPieces.of(line, wording, numbers).orElse("");
        String less = line.discount().equals(Percent.ZERO)
                ? ""
                : wording.say(Phrase.DOC_DISCOUNT, Map.of("percent", numbers.rate(line.discount())));
        return Stream.of(stated, less, later).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<Entry> totals(Quotation quotation) {
        List<Entry> totals = new ArrayList<>();
        quotation.delivery().ifPresent(line -> totals.add(new Entry(deliveries.name(line), deliveries.cost(line))));
        if (quotation.vatRate().value().signum() != 0) {
            totals.add(new Entry(wording.say(Phrase.DOC_SUBTOTAL), numbers.amount(quotation.subtotal())));
            totals.add(new Entry(
                    wording.say(Phrase.DOC_VAT, Map.of("rate", numbers.rate(quotation.vatRate()))),
                    numbers.amount(quotation.vat())));
        }
        totals.add(new Entry(
                wording.say(Phrase.DOC_TOTAL, Map.of("currency", numbers.currency(quotation.total()))),
                numbers.amount(quotation.total())));
        return totals;
    }

    private List<String> terms(Quotation quotation) {
        return List.of(
                wording.say(
                        quotation.delivery().filter(Delivery::isPriced).isPresent()
                                ? Phrase.DOC_TERM_DELIVERY_PRICED
                                : Phrase.DOC_TERM_DELIVERY),
                wording.say(Phrase.DOC_TERM_PAYMENT),
                wording.say(Phrase.DOC_TERM_VALIDITY, Map.of("date", NumberText.day(quotation.validUntil()))),
                wording.say(Phrase.DOC_TERM_CHANGES));
    }

    /** Who sells and speaks the language, else whoever sells. */
    private List<String> contact() {
        List<Manager> sellers = served.tenant().managers().stream()
                .filter(manager -> manager.roles().contains(SALES))
                .toList();
        Optional<Manager> seller = sellers.stream()
                .filter(manager -> manager.languages().contains(wording.language()))
                .findFirst()
                .or(() -> sellers.stream().findFirst());
        return Stream.concat(
                        seller.map(Manager::name).stream(),
                        Stream.of(served.tenant().name()))
                .toList();
    }
}
