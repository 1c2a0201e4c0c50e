package dev.noor.adapter.pgvector;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Delivery.Charge;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code quote.delivery}: what bringing the goods costs, as quoted.
 *
 * @param service lower case, as is the charge: included, fixed or by_person
 * @param amount in minor units of the quotation's currency, where it is fixed
 */
record DeliveryColumn(
        String service,
        @Nullable String place,
        String charge,
        @Nullable Long amount) {
    private static final String INCLUDED = "included";
    private static final String FIXED = "fixed";
    private static final String BY_PERSON = "by_person";

    static DeliveryColumn of(Delivery delivery) {
        String service = delivery.service().name().toLowerCase(Locale.ROOT);
        String place = delivery.place().orElse(null);
        return switch (delivery.charge()) {
            case Charge.Included included -> new DeliveryColumn(service, place, INCLUDED, null);
            case Charge.Fixed(Money amount) -> new DeliveryColumn(service, place, FIXED, amount.minorUnits());
            case Charge.ByPerson open -> new DeliveryColumn(service, place, BY_PERSON, null);
        };
    }

    Delivery in(Currency currency) {
        return new Delivery(
                Delivery.Service.valueOf(service.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(place),
                charged(currency));
    }

    private Charge charged(Currency currency) {
        if (amount != null) {
            return new Charge.Fixed(new Money(amount, currency));
        }
        return charge.equals(INCLUDED) ? new Charge.Included() : new Charge.ByPerson();
    }
}
