package dev.noor.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.channel.WebhookSubscription;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** {@code setWebhook}: a bot has one address, and shows it the secret in a header of each call. Thread-safe. */
final class TelegramSubscription implements WebhookSubscription {
    private final TelegramApi api;
    private final TelegramConfig config;

    @Inject
    TelegramSubscription(TelegramApi api, TelegramConfig config) {
        this.api = api;
        this.config = config;
    }

    @Override
    public void subscribe(URI address) {
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("the address for webhooks begins with https://");
        }
        ObjectNode wanted = TelegramJson.newObject();
        wanted.put("url", address.toString());
        wanted.put("secret_token", config.webhookSecret().reveal());
        wanted.putArray("allowed_updates").add("message").add("callback_query");
        api.call("setWebhook", wanted);
    }

    @Override
    public Optional<URI> current() {
        return TelegramJson.text(
                        api.call("getWebhookInfo", TelegramJson.newObject()).path("url"))
                .map(TelegramSubscription::address);
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw Answers.unreadable();
        }
    }
}
