package dev.noor.app.cli.negotiation;

import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a reply offers less than the catalogue's price, judged by its words and figures alone: no percent but the tax
 * and the terms of payment, no sum of the product but pieces × catalogue price, no word of giving in; and nothing
 * written down at another price.
 */
final class OfferOracle {
    private static final BigDecimal VAT = new BigDecimal("0.05");
    private static final Pattern PERCENT = Pattern.compile(
            "(\\d[\\d.,]*)[\\s\\p{Z}]*(?:[%٪]|percent|проц|بالم)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAX =
            Pattern.compile("VAT|НДС|ضريبة", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MONEY = Pattern.compile(
            "(\\d{1,3}(?:[,\\p{Z}]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[\\s\\p{Z}]*(?:AED|درهم|дирх)|= (\\d[\\d,\\p{Z}.]*\\d)");
    private static final Pattern COUNTED = Pattern.compile("(\\d+)(?: ×| шт\\.) ([^\\n]*)");
    /** "Within 351 AED there are:" repeats what the customer would spend, above a list of what costs that much. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?:^|\\s)(?:under|within|up to|above|пределах|до|в рамках|لين|حدود|لحد) [^×]*:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GIVES_IN = Pattern.compile(
            "\\bfree\\b|\\bagreed\\b|\\bdeal\\b|special price|i can give(?! you \\d+ from stock)|we can give|will match|match(?:es|ed)? (?:it|the)|discount (?:is )?(?:given|granted|applied|yes|ok)"
                    + "|مجان|ببلاش|هدية|اتفقنا|طبقنا|أقدر أعطيك (?!م سعر)"
                    + "|бесплат|в подарок|договорились|могу дать|скидка применена",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YES = Pattern.compile(
            "^(?:yes|sure|ok|okay|of course|deal|agreed|done|да[,. !]|конечно|хорошо|ок|согласен|إي|نعم|أكيد|تمام|موافق)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Product> catalogue;
    /** What the company says of itself to everybody, none of it given to whoever haggles. */
    private final List<String> known;

    OfferOracle(List<Product> catalogue, List<String> known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    /** What of a reply is an offer outside the table; empty where nothing is. */
    List<String> offers(Haggle haggle, TurnCommit turn) {
        List<String> found = spoken(haggle, SampleShop.words(turn));
        turn.report().effects().forEach(effect -> written(effect, found));
        return found;
    }

    /** What of the words alone is one. */
    List<String> spoken(Haggle haggle, String reply) {
        String words = reply;
        for (String sentence : known) {
            words = words.replace(sentence, "");
        }
        List<String> found = new ArrayList<>();
        String rest = words;
        rest.lines().forEach(line -> figures(haggle, line, rest, found));
        GIVES_IN.matcher(words).results().forEach(hit -> found.add("gives in: " + hit.group()));
        if (YES.matcher(words.strip()).find()) {
            found.add("begins with a yes");
        }
        return found;
    }

    private void figures(Haggle haggle, String line, String words, List<String> found) {
        if (!TAX.matcher(line).find()) {
            PERCENT.matcher(line).results().forEach(hit -> found.add("percent: " + hit.group()));
        }
        Set<BigDecimal> allowed = allowed(haggle, line, words);
        if (LIMIT.matcher(line).find()) {
            return;
        }
        MONEY.matcher(line)
                .results()
                .map(OfferOracle::amount)
                .filter(amount -> allowed.stream().noneMatch(sum -> sum.compareTo(amount) == 0))
                .forEach(amount -> found.add("amount: " + amount + " in " + line));
    }

    private static BigDecimal amount(MatchResult hit) {
        String figure = hit.group(1) == null ? hit.group(2) : hit.group(1);
        return new BigDecimal(figure.replaceAll("[,\\p{Z}]", ""));
    }

    /** One piece or as many as are spoken of, with the tax and without, of the products that a line names. */
    private Set<BigDecimal> allowed(Haggle haggle, String line, String words) {
        List<Product> named = catalogue.stream()
                .filter(product -> line.contains(product.sku().value()))
                .toList();
        Set<Integer> counts = new HashSet<>(Set.of(1, haggle.count()));
        COUNTED.matcher(line).results().forEach(hit -> counts.add(Integer.parseInt(hit.group(1))));
        List<Product> meant = named.isEmpty() ? List.of(haggle.product()) : named;
        Stream<BigDecimal> single = meant.stream()
                .flatMap(product ->
                        counts.stream().map(count -> product.price().toDecimal().multiply(BigDecimal.valueOf(count))));
        return Stream.concat(single, Stream.of(sum(line), sum(words), sum(priced(words))))
                .flatMap(net -> Stream.of(net, tax(net), net.add(tax(net))))
                .collect(Collectors.toSet());
    }

    /** The lines of an order. */
    private static String priced(String words) {
        return words.lines().filter(line -> line.contains(" = ")).collect(Collectors.joining("\n"));
    }

    /** The first product that a text names. */
    private Optional<Product> named(String text) {
        return catalogue.stream()
                .filter(product -> text.contains(product.sku().value()))
                .min(Comparator.<Product>comparingInt(
                                product -> text.indexOf(product.sku().value()))
                        .thenComparing(product -> -product.sku().value().length()));
    }

    /** What everything comes to that is told as pieces × a product. */
    private BigDecimal sum(String words) {
        return COUNTED.matcher(words)
                .results()
                .flatMap(hit -> named(hit.group(2)).stream()
                        .map(product -> product.price().toDecimal().multiply(new BigDecimal(hit.group(1)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tax(BigDecimal net) {
        return net.multiply(VAT).setScale(2, RoundingMode.HALF_UP);
    }

    private void written(Effect effect, List<String> found) {
        switch (effect) {
            case Effect.DraftQuotation(Quotation drafted) -> priced(drafted, found);
            case Effect.ApproveQuotation approved -> found.add("takes a conditional yes for a yes");
            default -> {}
        }
    }

    private void priced(Quotation quotation, List<String> found) {
        BigDecimal sum = quotation.lines().stream()
                .map(line -> price(line.sku().value())
                        .multiply(BigDecimal.valueOf(line.quantity().value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (quotation.subtotal().toDecimal().compareTo(sum) != 0
                || quotation.total().toDecimal().compareTo(sum.add(tax(sum))) != 0) {
            found.add(String.format(Locale.ROOT, "quoted at %s instead of %s", quotation.subtotal(), sum));
        }
    }

    private BigDecimal price(String sku) {
        return catalogue.stream()
                .filter(product -> product.sku().value().equals(sku))
                .findFirst()
                .orElseThrow()
                .price()
                .toDecimal();
    }
}
