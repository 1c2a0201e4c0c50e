package dev.noor.adapter.wazzup;

import dev.noor.ports.channel.WebhookSubscription;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** {@code /v3/webhooks}: an account has one address. Wazzup posts a test to it before it answers. Thread-safe. */
final class WazzupSubscription implements WebhookSubscription {
    static final int LONGEST_ADDRESS = 200;

    private final WazzupApi api;

    @Inject
    WazzupSubscription(WazzupApi api) {
        this.api = api;
    }

    @Override
    public void subscribe(URI address) {
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("the address for webhooks begins with https://");
        }
        if (address.toString().length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "the address for webhooks has more than " + LONGEST_ADDRESS + " characters");
        }
        Answers.body(api.patch("/webhooks", request(address)));
    }

    /** Contacts and deals are the CRM's: Noor does not ask to be asked for them. */
    static String request(URI address) {
        return WazzupJson.object(json -> {
            json.writeStringField("webhooksUri", address.toString());
            json.writeObjectFieldStart("subscriptions");
            json.writeBooleanField("messagesAndStatuses", true);
            json.writeBooleanField("contactsAndDealsCreation", false);
            json.writeBooleanField("channelsUpdates", true);
            json.writeBooleanField("templateStatus", true);
            json.writeEndObject();
        });
    }

    @Override
    public Optional<URI> current() {
        return WazzupJson.item(Answers.body(api.get("/webhooks")))
                .flatMap(item -> item.hint("webhooksUri"))
                .flatMap(WazzupSubscription::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException malformed) {
            throw Answers.unreadable();
        }
    }
}
