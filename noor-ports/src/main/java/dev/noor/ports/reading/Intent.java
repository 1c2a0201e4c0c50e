package dev.noor.ports.reading;

import java.util.Arrays;
import java.util.Locale;

/** What a customer wants with a message. One burst may carry several. The wire form is lower snake case. */
public enum Intent {
    GREET,
    THANKS,
    BYE,
    CONFIRM,
    DENY,
    PRODUCT_SEARCH,
    PRICE_QUERY,
    AVAILABILITY,
    QUOTE_REQUEST,
    DISCOUNT_REQUEST,
    DELIVERY_QUERY,
    WARRANTY_QUERY,
    PAYMENT_QUERY,
    LOCATION_QUERY,
    CATALOG_REQUEST,
    CUSTOM_REQUEST,
    ORDER_STATUS,
    COMPLAINT,
    HUMAN_HANDOFF,
    OPT_OUT,
    PROVIDE_CONTACT,
    BOT_QUESTION,
    OUT_OF_SCOPE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The intent of a wire form.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Intent ofWire(String wire) {
        return Arrays.stream(values())
                .filter(intent -> intent.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no intent '" + wire + "'"));
    }
}
