package dev.noor.core.handoff;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.reply.claim.Claim;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.core.reply.claim.Unit;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the customer was shown and which prices they read, as they stood in the messages. */
final class CaseOffers {
    private final CaseWords words;
    private final Conversation conversation;
    private final List<Utterance> ofNoor;
    private final Currency currency;

    CaseOffers(CaseWords words, Conversation conversation, List<Utterance> said, Currency currency) {
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
        conversation.quotation().ifPresent(quotation -> items.addAll(quotation(quotation)));
        return items;
    }

    private Set<Sku> skus() {
        Set<Sku> skus = new LinkedHashSet<>();
        Ledger.of(conversation.facts())
                .selection()
                .ifPresent(chosen -> chosen.picks().forEach(pick -> skus.add(pick.sku())));
        skus.addAll(conversation.listed());
        skus.addAll(conversation.shown());
        return skus;
    }

    /** The price that the latest message states beside the product. */
    private Optional<Noted> told(Sku sku) {
        return mentions(sku)
                .flatMap(mention -> amount(mention.line()).map(price -> told(sku, price, mention)).stream())
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

    /** The first amount of the tenant's money in a line. */
    private Optional<Money> amount(String line) {
        for (Claim claim : ClaimScanner.scan(line)) {
            if (claim instanceof Claim.Figure figure
                    && figure.unit() instanceof Unit.Amount(Set<String> currencies)
                    && currencies.contains(currency.getCurrencyCode())) {
                return Optional.of(Money.rounded(figure.readings().getFirst().getFirst(), currency));
            }
        }
        return Optional.empty();
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
