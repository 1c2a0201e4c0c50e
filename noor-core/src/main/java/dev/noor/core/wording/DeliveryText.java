package dev.noor.core.wording;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.tenant.Phrase;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words the delivery line of a quotation. */
public final class DeliveryText {
    private final Wording wording;
    private final NumberText numbers;
    private final UnaryOperator<String> places;

    /** @param places the word for a place of the lexicon */
    public DeliveryText(Wording wording, NumberText numbers, UnaryOperator<String> places) {
        this.wording = wording;
        this.numbers = numbers;
        this.places = places;
    }

    /** What is done, and where. */
    public String name(Delivery delivery) {
        String service = wording.say(
                switch (delivery.service()) {
                    case DELIVERY -> Phrase.SERVICE_DELIVERY;
                    case DELIVERY_AND_ASSEMBLY -> Phrase.SERVICE_DELIVERY_AND_ASSEMBLY;
                });
        return delivery.place()
                .map(place -> service + wording.comma() + places.apply(place))
                .orElse(service);
    }

    /** What it costs, as it stands in a column of amounts. */
    public String cost(Delivery delivery) {
        return switch (delivery.charge()) {
            case Delivery.Charge.Included included -> wording.say(Phrase.SERVICE_INCLUDED);
            case Delivery.Charge.Fixed(Money amount) -> numbers.amount(amount);
            case Delivery.Charge.ByPerson open -> wording.say(Phrase.SERVICE_BY_PERSON);
        };
    }

    /** Both as a line of a chat. */
    public String line(Delivery delivery) {
        String priced = wording.say(Phrase.QUOTE_SERVICE, Map.of("service", name(delivery), "cost", cost(delivery)));
        return delivery.isPriced() ? priced : priced + " " + wording.say(Phrase.SERVICE_NOT_IN_TOTAL);
    }
}
