package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.Lexicon;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code delivery.yaml}, which a tenant has that states what bringing an order costs. */
final class DeliveryFile {
    static final String FILE = "delivery.yaml";

    private final Currency currency;
    private final Lexicon lexicon;

    private DeliveryFile(Currency currency, Lexicon lexicon) {
        this.currency = currency;
        this.lexicon = lexicon;
    }

    static DeliveryTable read(Layers layers, Currency currency, Lexicon lexicon) {
        return layers.anyHaving(FILE)
                .flatMap(folder -> folder.yaml(FILE, layers.problems()))
                .flatMap(value -> value.mapping("service", "rules"))
                .flatMap(new DeliveryFile(currency, lexicon)::table)
                .orElse(DeliveryTable.NONE);
    }

    private Optional<DeliveryTable> table(YamlMapping file) {
        Optional<Delivery.Service> service = file.require("service")
                .flatMap(value -> value.as(
                        "delivery or delivery_and_assembly",
                        text -> Delivery.Service.valueOf(text.toUpperCase(Locale.ROOT))));
        List<DeliveryTable.Rule> rules = file.require("rules").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.mapping("places", "from", "cost").stream())
                .flatMap(rule -> rule(rule).stream())
                .toList();
        return service.map(known -> new DeliveryTable(known, rules));
    }

    private Optional<DeliveryTable.Rule> rule(YamlMapping rule) {
        Set<String> places = new LinkedHashSet<>();
        rule.items("places").forEach(value -> place(value).ifPresent(places::addAll));
        boolean whole = rule.items("places").isEmpty() || !places.isEmpty();
        Optional<Money> from = rule.find("from")
                .map(value ->
                        value.as("an amount of 0 or more in " + currency, text -> Identity.amount(text, currency)))
                .orElseGet(() -> Optional.of(Money.zero(currency)));
        Optional<Delivery.Charge> charge = rule.require("cost")
                .flatMap(value -> value.as("included, by_person or an amount in " + currency, this::charge));
        return charge.flatMap(cost -> from.filter(sum -> whole).map(sum -> new DeliveryTable.Rule(places, sum, cost)));
    }

    /** A place with all that lie in it. */
    private Optional<Set<String>> place(YamlValue value) {
        Set<String> places = new LinkedHashSet<>();
        Optional<String> named = value.text();
        named.ifPresent(name -> lexicon.entries().stream()
                .filter(entry -> entry.kind() == Lexicon.Kind.PLACE)
                .filter(entry -> entry.id().equals(name) || entry.parents().contains(name))
                .forEach(entry -> places.add(entry.id())));
        if (named.isPresent() && places.isEmpty()) {
            value.problem("the lexicon has no place '" + named.get() + "'");
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places);
    }

    private Delivery.Charge charge(String text) {
        return switch (text) {
            case "included" -> new Delivery.Charge.Included();
            case "by_person" -> new Delivery.Charge.ByPerson();
            default -> new Delivery.Charge.Fixed(Identity.amount(text, currency));
        };
    }
}
