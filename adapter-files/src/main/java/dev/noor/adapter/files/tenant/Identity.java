package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.QuotationScheme;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code tenant.yaml} says; each key falls back to the default profile by itself. */
record Identity(
        String name,
        LocalizedText assistant,
        LocalizedText offering,
        Currency currency,
        Percent vat,
        ZoneId zone,
        String region,
        QuotationScheme quotations,
        Money largeOrder) {
    static final String FILE = "tenant.yaml";
    private static final String LEXICONS = "lexicons";

    /** The tenant's keys over those of the default profile. */
    static Optional<YamlMapping> keys(Layers layers) {
        return layers.overlaid(
                FILE,
                "name",
                "assistant",
                "offering",
                "currency",
                "vat",
                "zone",
                "region",
                "quotations",
                "large_order",
                LEXICONS);
    }

    /** The shared lexicons that the tenant names. */
    static List<YamlValue> lexicons(YamlMapping tenant) {
        return tenant.items(LEXICONS);
    }

    static Optional<Identity> of(YamlMapping tenant) {
        Optional<String> name = tenant.require("name").flatMap(YamlValue::text);
        Optional<LocalizedText> assistant = tenant.require("assistant").flatMap(LocalizedTexts::complete);
        Optional<LocalizedText> offering = tenant.require("offering").flatMap(LocalizedTexts::complete);
        Optional<Currency> currency = tenant.require("currency")
                .flatMap(value -> value.as("a currency of three letters", Identity::currency));
        Optional<Percent> vat = tenant.require("vat").flatMap(Identity::percent);
        Optional<ZoneId> zone =
                tenant.require("zone").flatMap(value -> value.as("a time zone such as Asia/Dubai", ZoneId::of));
        Optional<String> region =
                tenant.require("region").flatMap(value -> value.as("a country of two letters", Identity::region));
        Optional<QuotationScheme> quotations = tenant.requireMapping(
                        "quotations", "prefix", "valid_days", "legal_name", "tax_number")
                .flatMap(Identity::quotations);
        Optional<Money> largeOrder = tenant.require("large_order")
                .flatMap(value -> currency.flatMap(
                        unit -> value.as("an amount of 0 or more in " + unit, text -> amount(text, unit))));
        tenant.require(LEXICONS);

        boolean complete = name.isPresent()
                && assistant.isPresent()
                && offering.isPresent()
                && currency.isPresent()
                && vat.isPresent()
                && zone.isPresent()
                && region.isPresent()
                && quotations.isPresent()
                && largeOrder.isPresent();
        return complete
                ? Optional.of(new Identity(
                        name.get(),
                        assistant.get(),
                        offering.get(),
                        currency.get(),
                        vat.get(),
                        zone.get(),
                        region.get(),
                        quotations.get(),
                        largeOrder.get()))
                : Optional.empty();
    }

    static Optional<Percent> percent(YamlValue value) {
        return value.as("a percentage from 0 to 100", Percent::of);
    }

    private static Optional<QuotationScheme> quotations(YamlMapping scheme) {
        Optional<String> prefix = scheme.require("prefix").flatMap(YamlValue::text);
        Optional<Integer> days = scheme.require("valid_days")
                .flatMap(value -> value.as("a number of days from 1 to 365", text -> {
                    int number = Integer.parseInt(text);
                    new QuotationScheme("any", number);
                    return number;
                }));
        Optional<String> legalName = scheme.find("legal_name").flatMap(YamlValue::text);
        Optional<String> taxNumber = scheme.find("tax_number").flatMap(YamlValue::text);
        return prefix.flatMap(initials ->
                days.map(number -> new QuotationScheme(initials, number, legalName, taxNumber, DeliveryTable.NONE)));
    }

    private static Currency currency(String code) {
        Currency currency = Currency.getInstance(code);
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("nothing is priced in " + code);
        }
        return currency;
    }

    private static String region(String code) {
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw new IllegalArgumentException("no such country");
        }
        return code;
    }

    static Money amount(String text, Currency currency) {
        Money amount = Money.of(new BigDecimal(text), currency);
        if (amount.minorUnits() < 0) {
            throw new IllegalArgumentException("negative");
        }
        return amount;
    }
}
