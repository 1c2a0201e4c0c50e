package dev.noor.core.reply.claim;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads evidence into a proof. */
public final class ProofReader {
    private final Proof proof = new Proof();
    private final TextReader texts = new TextReader(proof);
    private final Currency currency;

    private ProofReader(Currency currency) {
        this.currency = currency;
    }

    /**
     * What {@code evidence} proves.
     *
     * @param currency of amounts that evidence states without one
     * @param ownWords names that may always be said
     */
    public static Proof read(List<Evidence> evidence, Currency currency, List<String> ownWords) {
        ProofReader reader = new ProofReader(currency);
        ownWords.forEach(reader::name);
        evidence.forEach(reader::read);
        return reader.proof;
    }

    private void read(Evidence evidence) {
        switch (evidence) {
            case Evidence.ProductRow row -> product(row.product());
            case Evidence.PassageText text -> {
                texts.numbers(text.passage().title());
                localized(text.passage().text());
            }
            case Evidence.Told told -> told(told.fact());
            case Evidence.Amount amount -> {
                money(amount.amount(), new Source.Row(amount.sku()));
                count(BigDecimal.valueOf(amount.quantity()));
            }
            case Evidence.Quoted quoted -> quotation(quoted.quotation());
            case Evidence.Ordered ordered -> name(ordered.reference().printed());
            case Evidence.Figure figure -> proof.figures.add(Proof.plain(figure.value()));
            case Evidence.Promised promised -> localized(promised.words());
        }
    }

    private void localized(LocalizedText text) {
        text.texts().values().forEach(texts::numbers);
    }

    private void product(Product product) {
        Sku sku = product.sku();
        Set<String> own = proof.productWords.computeIfAbsent(sku, key -> new HashSet<>());
        proof.names.add(sku.value(), sku);
        own.addAll(texts.words(sku.value()));
        product.name().texts().values().forEach(name -> {
            proof.names.add(name, sku);
            own.addAll(texts.words(name));
        });
        product.series().ifPresent(series -> own.addAll(texts.words(series)));
        texts.words(product.type());
        product.colours().forEach(texts::words);
        product.categories().forEach(texts::words);
        product.attributes().forEach((name, value) -> {
            texts.words(name);
            texts.words(value);
        });
        product.description().texts().values().forEach(texts::numbers);
        money(product.price(), new Source.Row(sku));
        if (product.stock() instanceof StockLevel.Counted counted) {
            BigDecimal units = Proof.plain(BigDecimal.valueOf(counted.units()));
            proof.stocks.add(new Proof.Stock(units, new Source.Row(sku)));
            count(units);
        }
        dimensions(product.dimensions());
        product.seats().ifPresent(seats -> count(BigDecimal.valueOf(seats)));
    }

    private void dimensions(Dimensions dimensions) {
        List.of(dimensions.widthMm(), dimensions.depthMm(), dimensions.heightMm())
                .forEach(side -> side.ifPresent(this::millimetres));
    }

    private void millimetres(int millimetres) {
        BigDecimal length = BigDecimal.valueOf(millimetres);
        proof.millimetres.add(Proof.plain(length));
        number(length);
        number(length.movePointLeft(1));
        number(length.movePointLeft(3));
    }

    private void told(Fact fact) {
        String value = fact.value();
        switch (fact.slot()) {
            case BUDGET_MIN, BUDGET_MAX ->
                texts.plainNumbers(value).forEach(number -> {
                    number(number);
                    proof.amounts.add(new Proof.Amount(number, currency.getCurrencyCode(), Source.TOLD));
                });
            case WIDTH_CM, DEPTH_CM, HEIGHT_CM ->
                texts.plainNumbers(value).forEach(number -> {
                    number(number);
                    proof.millimetres.add(Proof.plain(number.movePointRight(1)));
                    proof.unitless.add(number);
                });
            case QUANTITY, SEATS, RATING -> texts.plainNumbers(value).forEach(this::count);
            case SELECTION -> selection(value);
            case CUSTOMER_NAME, COMPANY, EMAIL, PHONE, ADDRESS, ORDER_NUMBER, DELIVERY_PLACE, TAX_NUMBER -> name(value);
            case PRODUCT, BUDGET_PER, COLOUR, EXCLUDED_COLOUR, EXCLUDED_MATERIAL, FEATURE -> texts.words(value);
            case DISCOUNT -> texts.plainNumbers(value).forEach(this::percentage);
            case PIECES -> texts.plainNumbers(value).forEach(this::count);
            case LIMITS, APPROVED_DISCOUNT -> {
                // WIDTH_CM and the like hold the figures as they were said, and the lines what is off them.
            }
        }
    }

    private void selection(String value) {
        for (String item : value.split("\\|")) {
            int times = item.lastIndexOf('×');
            texts.words(times < 0 ? item : item.substring(0, times));
            if (times >= 0) {
                texts.plainNumbers(item.substring(times + 1)).forEach(this::count);
            }
        }
    }

    private void quotation(Quotation quotation) {
        quotation.lines().forEach(this::line);
        name(quotation.number());
        name(quotation.number() + "-R" + quotation.revision());
        number(BigDecimal.valueOf(quotation.revision()));
        count(BigDecimal.valueOf(quotation.lines().size()));
        money(quotation.subtotal(), Source.COMPUTED);
        quotation.delivery().ifPresent(line -> money(line.net(quotation.total().currency()), Source.COMPUTED));
        money(quotation.vat(), Source.COMPUTED);
        money(quotation.total(), Source.COMPUTED);
        percentage(quotation.vatRate().value());
        proof.days.add(new Claim.Day(
                0,
                0,
                quotation.validUntil().getDayOfMonth(),
                quotation.validUntil().getMonthValue(),
                Optional.of(quotation.validUntil().getYear()),
                Claim.Day.Order.KNOWN));
    }

    private void line(QuotationLine line) {
        Set<String> own = proof.productWords.computeIfAbsent(line.sku(), key -> new HashSet<>());
        proof.names.add(line.name(), line.sku());
        proof.names.add(line.sku().value(), line.sku());
        own.addAll(texts.words(line.name()));
        own.addAll(texts.words(line.sku().value()));
        count(BigDecimal.valueOf(line.quantity().value()));
        percentage(line.discount().value());
        money(line.unitPrice(), new Source.Row(line.sku()));
        money(line.net(), new Source.Row(line.sku()));
    }

    private void name(String value) {
        proof.names.add(value);
        texts.words(value);
    }

    private void percentage(BigDecimal value) {
        proof.percentages.add(Proof.plain(value));
        number(value);
    }

    private void money(Money money, Source source) {
        BigDecimal value = Proof.plain(money.toDecimal());
        proof.amounts.add(new Proof.Amount(value, money.currency().getCurrencyCode(), source));
        proof.numbers.add(value);
    }

    private void count(BigDecimal pieces) {
        proof.counts.add(Proof.plain(pieces));
        number(pieces);
    }

    private void number(BigDecimal value) {
        proof.numbers.add(Proof.plain(value));
    }
}
