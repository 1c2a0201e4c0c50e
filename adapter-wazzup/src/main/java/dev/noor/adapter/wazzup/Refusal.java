package dev.noor.adapter.wazzup;

import dev.noor.adapter.http.Exchange;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an answer of Wazzup means for a message. Codes are compared without {@code _} and case, since the documentation
 * writes them in one way and the service in another. (Help pages "Sending messages" and "Common errors", 2026-11.)
 */
final class Refusal {
    /** A message of this id was taken within the last 60 seconds. */
    private static final String REPEATED = "repeatedcrmmessageid";

    /** Codes that say more of the channel than of the message. */
    private static final Map<String, Function<String, Delivery>> OF_THE_CHANNEL = Map.of(
            "invalidapikey", Delivery.LockedOut::new,
            "forbidden", Delivery.LockedOut::new,
            "balanceisempty", Delivery.LockedOut::new,
            "channelnomoney", Delivery.LockedOut::new,
            "channelblocked", Delivery.LockedOut::new,
            "channelnotfound", Delivery.LockedOut::new,
            "channelwapirejected", Delivery.LockedOut::new,
            "messagechannelunavailable", Delivery.Unreachable::new,
            "channellimitexceeded", code -> new Delivery.Throttled(code, Optional.empty()));

    private Refusal() {}

    /** The delivery that an answer without a message's id stands for. */
    static Delivery of(Exchange.Answered answered) {
        Optional<String> told = WazzupJson.errorCode(answered.text());
        String code = told.orElse("http." + answered.status());
        int status = answered.status();
        if (status >= 500 || status == 408) {
            return new Delivery.Unknown(code);
        }
        if (status == 429) {
            return new Delivery.Throttled(code, answered.retryAfter());
        }
        String compared = compared(code);
        if (compared.equals(REPEATED)) {
            return new Delivery.Repeated();
        }
        if (answered.isSuccess()) {
            // It says nothing against the message, just not under which id.
            return told.isPresent() ? new Delivery.Unknown(code) : new Delivery.Repeated();
        }
        Function<String, Delivery> ofTheChannel = OF_THE_CHANNEL.get(compared);
        if (ofTheChannel != null) {
            return ofTheChannel.apply(code);
        }
        if (status == 401 || status == 403) {
            return new Delivery.LockedOut(code);
        }
        // Somebody in between sends us elsewhere: Wazzup itself has no redirects.
        return status < 400 ? new Delivery.Unreachable(code) : new Delivery.Refused(code);
    }

    private static String compared(String code) {
        return code.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
