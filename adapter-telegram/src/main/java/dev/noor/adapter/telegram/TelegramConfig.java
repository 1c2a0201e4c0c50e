package dev.noor.adapter.telegram;

import dev.noor.ports.config.ApiRoot;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How to reach the group of the company's people. Immutable; its string form shows no secret.
 *
 * @param token the bot's
 * @param chat the group's id, below zero
 * @param webhookSecret what a webhook's caller must present, {@value #SHORTEST} to 256 of {@code A-Z a-z 0-9 _ -}
 * @param url the API's root without a trailing slash; of {@link ApiRoot#parse}
 */
public record TelegramConfig(Secret token, String chat, Secret webhookSecret, URI url) {
    public static final String TOKEN = "NOOR_TELEGRAM_TOKEN";
    public static final String CHAT = "NOOR_TELEGRAM_CHAT";
    public static final String WEBHOOK_SECRET = "NOOR_TELEGRAM_WEBHOOK_SECRET";
    public static final String URL = "NOOR_TELEGRAM_URL";

    static final int SHORTEST = 32;
    private static final URI DEFAULT_URL = URI.create("https://api.telegram.org");
    private static final List<String> REQUIRED = List.of(TOKEN, CHAT, WEBHOOK_SECRET);
    private static final Predicate<String> IS_TOKEN =
            Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{20,100}").asMatchPredicate();
    private static final Predicate<String> IS_GROUP =
            Pattern.compile("-[1-9][0-9]{0,17}").asMatchPredicate();
    private static final Predicate<String> IS_SECRET =
            Pattern.compile("[A-Za-z0-9_-]{" + SHORTEST + ",256}").asMatchPredicate();

    /**
     * The configuration, or empty when none of its settings is given. Settings given in part or wrong are recorded as
     * problems, one a setting.
     */
    public static Optional<TelegramConfig> from(Settings settings) {
        Optional<Secret> token = settings.value(
                TOKEN, text -> new Secret(checked(text, IS_TOKEN, "is no token of a bot, such as 123456:ABC…")));
        Optional<String> chat =
                settings.value(CHAT, text -> checked(text, IS_GROUP, "is no id of a group, such as -1001234567890"));
        Optional<Secret> webhookSecret = settings.value(
                WEBHOOK_SECRET,
                text -> new Secret(checked(text, IS_SECRET, "is not " + SHORTEST + " to 256 of A-Z a-z 0-9 _ -")));
        Optional<URI> givenUrl = settings.value(URL, ApiRoot::parse);

        List<String> missing =
                REQUIRED.stream().filter(name -> settings.text(name).isEmpty()).toList();
        if (missing.size() == REQUIRED.size() && settings.text(URL).isEmpty()) {
            return Optional.empty();
        }
        missing.forEach(name -> settings.problem(name, "is missing while other NOOR_TELEGRAM_ settings are given"));
        if (token.isEmpty() || chat.isEmpty() || webhookSecret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TelegramConfig(token.get(), chat.get(), webhookSecret.get(), givenUrl.orElse(DEFAULT_URL)));
    }

    private static String checked(String text, Predicate<String> fits, String otherwise) {
        if (!fits.test(text)) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }
}
