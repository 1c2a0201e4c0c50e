package dev.noor.app.cli.eval.probe;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers that a reply may state: those of the turn's evidence, the company's data and the customer's words. */
final class KnownFigures {

    private static final List<Integer> MILLIMETRES_IN = List.of(1, 10, 1000);

    private final Set<BigDecimal> numbers = new HashSet<>();

    /** The same numbers, to which others may be added without changing these. */
    KnownFigures copy() {
        KnownFigures copy = new KnownFigures();
        copy.numbers.addAll(numbers);
        return copy;
    }

    /** Everything that stands in these texts. */
    KnownFigures texts(Collection<String> texts) {
        texts.forEach(text -> Figure.in(text).forEach(figure -> {
            numbers.add(figure.value());
            numbers.addAll(figure.parts());
        }));
        return this;
    }

    KnownFigures tenant(Tenant tenant) {
        number(tenant.vat().value());
        number(tenant.quotations().validDays());
        money(tenant.largeOrder());
        number(tenant.authority().ownDiscount().value());
        tenant.authority().bySegment().values().forEach(discount -> number(discount.value()));
        time(tenant.hours().from());
        time(tenant.hours().to());
        texts(List.of(tenant.name()));
        text(tenant.offering());
        tenant.promises().stream().map(Promise::words).forEach(this::text);
        tenant.templates().variants().values().stream()
                .flatMap(phrases -> phrases.values().stream())
                .forEach(this::texts);
        return this;
    }

    KnownFigures evidence(Evidence evidence) {
        switch (evidence) {
            case Evidence.ProductRow(Product product) -> product(product);
            case Evidence.PassageText(Passage passage) -> {
                text(passage.text());
                texts(List.of(passage.title()));
            }
            case Evidence.Told told -> texts(List.of(told.fact().value()));
            case Evidence.Amount amount -> {
                number(amount.quantity());
                money(amount.amount());
                texts(List.of(amount.sku().value()));
            }
            case Evidence.Quoted(Quotation quotation) -> quotation(quotation);
            case Evidence.Ordered ordered -> texts(List.of(ordered.reference().printed()));
            case Evidence.Figure figure -> number(figure.value());
            case Evidence.Promised promised -> text(promised.words());
        }
        return this;
    }

    Set<BigDecimal> numbers() {
        return Set.copyOf(numbers);
    }

    private void product(Product product) {
        money(product.price());
        if (product.stock() instanceof StockLevel.Counted(int units)) {
            number(units);
        }
        Dimensions size = product.dimensions();
        Stream.of(size.widthMm(), size.depthMm(), size.heightMm())
                .flatMap(Optional::stream)
                .forEach(this::length);
        product.seats().ifPresent(this::number);
        text(product.name());
        text(product.description());
        texts(List.of(product.sku().value(), product.type()));
        texts(product.categories());
        texts(product.attributes().values());
        product.series().ifPresent(series -> texts(List.of(series)));
    }

    private void quotation(Quotation quotation) {
        texts(List.of(quotation.number(), quotation.number().replaceAll("\\D+", " ")));
        number(quotation.revision());
        number(quotation.vatRate().value());
        money(quotation.subtotal());
        quotation.delivery().ifPresent(line -> money(line.net(quotation.total().currency())));
        money(quotation.vat());
        money(quotation.total());
        date(quotation.validUntil());
        quotation.zones().forEach(zone -> {
            zone.name().ifPresent(name -> texts(List.of(name)));
            money(zone.subtotal());
        });
        quotation.lines().forEach(this::line);
    }

    private void line(QuotationLine line) {
        texts(List.of(line.sku().value(), line.name()));
        number(line.quantity().value());
        number(line.discount().value());
        money(line.unitPrice());
        money(line.net());
    }

    private void text(LocalizedText text) {
        texts(text.texts().values());
    }

    private void length(int millimetres) {
        MILLIMETRES_IN.forEach(unit -> number(
                BigDecimal.valueOf(millimetres).divide(BigDecimal.valueOf(unit), 3, java.math.RoundingMode.HALF_UP)));
    }

    private void date(LocalDate date) {
        number(date.getDayOfMonth());
        number(date.getMonthValue());
        number(date.getYear());
    }

    private void time(LocalTime time) {
        number(time.getHour());
        number(time.getMinute());
    }

    private void money(Money amount) {
        number(amount.toDecimal());
    }

    private void number(int number) {
        number(BigDecimal.valueOf(number));
    }

    private void number(BigDecimal number) {
        numbers.add(Figure.plain(number));
    }
}
