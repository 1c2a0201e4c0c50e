package dev.noor.core.brain;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.LineColours;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.wording.DeliveryText;
import dev.noor.core.wording.LaterPieces;
import dev.noor.core.wording.NumberText;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a quotation as lines of a chat. */
final class QuotationText {

    /** More of them are read in a document. */
    private static final int MOST_LINES = 40;

    /** Names of so many letters fill half a message beside their figures. */
    private static final int MOST_LETTERS = 1_600;

    private final SalesTools tools;

    @Inject
    QuotationText(SalesTools tools) {
        this.tools = tools;
    }

    static String day(LocalDate day) {
        return NumberText.day(day);
    }

    /** What is ordered and what it comes to; of an order too long to be read in a chat, how much it is. */
    List<String> order(TurnContext turn, Quotation quotation) {
        List<String> lines = new ArrayList<>();
        if (isLong(quotation)) {
            lines.add(turn.say(Phrase.ORDER_LONG, Map.of("lines", counted(turn, quotation))));
        } else {
            quotation.lines().forEach(line -> lines.add(line(turn, line)));
        }
        quotation.delivery().map(deliveries(turn)::line).ifPresent(lines::add);
        lines.add(totals(turn, quotation));
        return lines;
    }

    private static DeliveryText deliveries(TurnContext turn) {
        return new DeliveryText(turn.wording(), turn.numbers(), turn::placeName);
    }

    private static boolean isLong(Quotation quotation) {
        int letters = quotation.lines().stream()
                .mapToInt(line -> line.name().length())
                .sum();
        return quotation.lines().size() > MOST_LINES || letters > MOST_LETTERS;
    }

    /** How many products an order has, and how many pieces of them. */
    private static String counted(TurnContext turn, Quotation order) {
        int products = order.lines().size();
        int pieces =
                order.lines().stream().mapToInt(line -> line.quantity().value()).sum();
        turn.bench()
                .prove(List.of(
                        new Evidence.Figure("order.products", BigDecimal.valueOf(products)),
                        new Evidence.Figure("order.pieces", BigDecimal.valueOf(pieces))));
        return turn.say(
                Phrase.LINES_COUNTED,
                Map.of(
                        "products", turn.numbers().count(products),
                        "pieces", turn.numbers().count(pieces)));
    }

    /** One line with its unit price and amount, and what of it comes later. */
    String line(TurnContext turn, QuotationLine line) {
        String priced = priced(turn, line);
        return LaterPieces.of(line, turn.wording(), turn.numbers())
                .map(later -> {
                    turn.bench().prove(List.of(new Evidence.Figure("stock.missing", BigDecimal.valueOf(line.later()))));
                    return priced + " " + later;
                })
                .orElse(priced);
    }

    private String priced(TurnContext turn, QuotationLine line) {
        String quantity = turn.numbers().count(line.quantity().value());
        String unit = turn.numbers().amount(line.unitPrice());
        String net = turn.numbers().amount(line.net());
        return line.discount().equals(Percent.ZERO)
                ? turn.say(
                        Phrase.QUOTE_LINE,
                        Map.of("quantity", quantity, "name", name(turn, line), "unit", unit, "net", net))
                : turn.say(
                        Phrase.QUOTE_LINE_LESS,
                        Map.of(
                                "quantity", quantity,
                                "name", name(turn, line),
                                "unit", unit,
                                "percent", turn.numbers().rate(line.discount()),
                                "net", net));
    }

    /** Pieces and names of all lines; of a long order their number. */
    String lines(TurnContext turn, Quotation order) {
        if (isLong(order)) {
            return counted(turn, order);
        }
        String separator = turn.wording().language() == Language.AR ? "، " : ", ";
        return order.lines().stream()
                .map(line -> turn.numbers().count(line.quantity().value()) + " × " + name(turn, line))
                .collect(Collectors.joining(separator));
    }

    /** All lines in one sentence, with what they come to before tax. */
    String together(TurnContext turn, Quotation order) {
        return turn.say(
                Phrase.ORDER_TOGETHER,
                Map.of("lines", lines(turn, order), "subtotal", turn.numbers().price(order.subtotal())));
    }

    /** A tenant that charges no tax by its data, or has not said, is not quoted as charging 0 %. */
    private static String totals(TurnContext turn, Quotation quotation) {
        String total =
                turn.numbers().amount(quotation.total()) + " " + turn.numbers().currency(quotation.total());
        if (quotation.vatRate().value().signum() == 0) {
            return turn.say(Phrase.QUOTE_TOTAL, Map.of("total", total));
        }
        return turn.say(
                Phrase.QUOTE_TOTALS,
                Map.of(
                        "subtotal", turn.numbers().amount(quotation.subtotal()),
                        "rate", turn.numbers().rate(quotation.vatRate()),
                        "vat", turn.numbers().amount(quotation.vat()),
                        "total", total));
    }

    /** The whole quotation: number, recipient, order, delivery. */
    List<String> whole(TurnContext turn, Quotation quotation) {
        Ledger ledger = turn.bench().ledger();
        List<String> lines = new ArrayList<>();
        lines.add(turn.say(
                Phrase.QUOTE_NUMBER,
                Map.of(
                        "number", QuotationNumbers.printed(quotation),
                        "date", day(quotation.validUntil()))));
        String place = place(turn, ledger);
        String company = ledger.value(FactSlot.COMPANY)
                .filter(name -> !name.equals(FactRecorder.INDIVIDUAL))
                .orElseGet(() -> ledger.value(FactSlot.CUSTOMER_NAME).orElseGet(() -> turn.say(Phrase.INDIVIDUAL)));
        lines.add(turn.say(Phrase.QUOTE_RECIPIENT, Map.of("company", company, "place", place)));
        quotation
                .recipient()
                .taxNumber()
                .ifPresent(number -> lines.add(turn.say(Phrase.QUOTE_TAX_NUMBER, Map.of("number", number))));
        lines.addAll(order(turn, quotation));
        if (quotation.delivery().isEmpty()) {
            lines.add(turn.say(Phrase.QUOTE_DELIVERY_APART));
        }
        return lines;
    }

    /** The address; with the area, unless it names it already. */
    private static String place(TurnContext turn, Ledger ledger) {
        Optional<String> area = ledger.value(FactSlot.DELIVERY_PLACE);
        Optional<String> address = ledger.value(FactSlot.ADDRESS);
        Optional<String> unnamed =
                area.filter(place -> address.map(text -> !names(text, place) && !names(text, turn.placeName(place)))
                        .orElse(true));
        return Stream.of(address, unnamed.map(turn::placeName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static boolean names(String address, String place) {
        return address.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    }

    /** The name, with the colour it was ordered in. */
    private String name(TurnContext turn, QuotationLine line) {
        return tools.product(line.sku(), turn.bench())
                .map(product -> LineColours.of(turn.bench().ledger())
                        .of(line.sku())
                        .filter(product.colours()::contains)
                        .map(colour -> turn.say(
                                Phrase.COLOUR_OF,
                                Map.of(
                                        "name", turn.products().name(product),
                                        "colour", turn.products().colours(List.of(colour)))))
                        .orElseGet(() -> turn.products().name(product)))
                .orElse(line.name());
    }
}
