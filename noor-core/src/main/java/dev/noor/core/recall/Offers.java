package dev.noor.core.recall;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the customer was shown and which prices they read, as they stood in the messages. */
final class Offers {
    private static final Pattern BULLET = Pattern.compile("^\\s*[•*-]\\s+");

    private final RecallWords words;
    private final Conversation conversation;
    private final List<Utterance> ofNoor;
    private final Currency currency;

    Offers(RecallWords words, Conversation conversation, List<Utterance> said, Currency currency) {
        this.words = words;
        this.currency = currency;
        this.conversation = conversation;
        this.ofNoor = said.stream()
                .filter(utterance -> utterance.speaker() == Speaker.NOOR)
                .toList()
                .reversed();
    }

    /** A line of a reply that names a product. */
    private record Mention(Utterance utterance, String line) {}

    List<Noted> shown() {
        return skus().stream()
                .map(sku -> new Noted(
                        words.product(sku),
                        mentions(sku)
                                .map(mention -> mention.utterance().message())
                                .limit(1)
                                .toList()))
                .toList();
    }

    List<Noted> quoted() {
        List<Noted> items = new ArrayList<>();
        skus().forEach(sku -> told(sku).ifPresent(items::add));
        items.addAll(quotation());
        return items;
    }

    private Set<Sku> skus() {
        Set<Sku> skus = new LinkedHashSet<>();
        chosen().forEach(skus::add);
        skus.addAll(conversation.listed());
        skus.addAll(conversation.shown());
        return skus;
    }

    /** The price that the latest message states beside the product. */
    private Optional<Noted> told(Sku sku) {
        return mentions(sku)
                .flatMap(mention ->
                        Amounts.first(mention.line(), currency).map(price -> told(sku, price, mention)).stream())
                .findFirst();
    }

    private Noted told(Sku sku, Money price, Mention mention) {
        return Noted.from(
                words.say(
                        StaffPhrase.CASE_TOLD_PRICE,
                        Map.of(
                                "name", words.product(sku),
                                "price", words.numbers().price(price))),
                mention.utterance().message());
    }

    /** The lines that name the product, of the latest message first. */
    private Stream<Mention> mentions(Sku sku) {
        List<String> names = names(sku);
        return ofNoor.stream()
                .flatMap(utterance -> utterance.text().lines().map(line -> new Mention(utterance, line)))
                .filter(mention -> names.stream().anyMatch(mention.line()::contains));
    }

    /** In whichever language it was spoken of. */
    private List<String> names(Sku sku) {
        List<String> names = new ArrayList<>(List.of(sku.value()));
        words.row(sku)
                .map(Product::name)
                .ifPresent(name -> names.addAll(name.texts().values()));
        return names;
    }

    /**
     * The lines that name a product and its price, each once, newest first; before all the latest of each product that
     * is chosen.
     */
    Stream<Noted> prices(Function<Utterance, Gist> gists) {
        Set<String> told = new HashSet<>();
        return Stream.concat(
                        chosen().map(this::names)
                                .flatMap(names -> lines(gists)
                                        .filter(line -> names.stream().anyMatch(line.line()::contains))
                                        .limit(1)),
                        lines(gists))
                .map(line -> Noted.from(
                        words.quoted(BULLET.matcher(line.line()).replaceFirst("")),
                        line.utterance().message()))
                .filter(noted -> told.add(noted.text()));
    }

    private Stream<Mention> lines(Function<Utterance, Gist> gists) {
        return ofNoor.stream()
                .flatMap(utterance -> priced(utterance, gists.apply(utterance).priced()));
    }

    private static Stream<Mention> priced(Utterance utterance, List<Integer> numbers) {
        List<String> lines =
                numbers.isEmpty() ? List.of() : utterance.text().lines().toList();
        return numbers.stream().map(number -> new Mention(utterance, lines.get(number)));
    }

    private Stream<Sku> chosen() {
        return Ledger.of(conversation.facts()).selection().stream()
                .flatMap(chosen -> chosen.picks().stream())
                .map(Pick::sku);
    }

    /** Of the conversation's quotation its number and total first, then its lines. */
    List<Noted> quotation() {
        return conversation.quotation().map(this::quotation).orElse(List.of());
    }

    private List<Noted> quotation(Quotation quotation) {
        String number = QuotationNumbers.printed(quotation);
        List<Noted> items = new ArrayList<>();
        List<UUID> sent = ofNoor.stream()
                .filter(utterance -> utterance.text().contains(quotation.number()))
                .map(Utterance::message)
                .limit(1)
                .toList();
        items.add(new Noted(
                words.say(
                        StaffPhrase.CASE_QUOTATION,
                        Map.of("number", number, "total", words.numbers().price(quotation.total()))),
                sent));
        quotation.lines().forEach(line -> items.add(new Noted(line(line), sent)));
        return items;
    }

    private String line(QuotationLine line) {
        return words.say(
                StaffPhrase.CASE_QUOTED_LINE,
                Map.of(
                        "quantity", words.numbers().count(line.quantity().value()),
                        "name", line.name(),
                        "unit", words.numbers().price(line.unitPrice()),
                        "net", words.numbers().price(line.net())));
    }
}
