package dev.noor.adapter.wazzup;

import dev.noor.adapter.wazzup.media.MediaHost;
import dev.noor.ports.config.ApiRoot;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How to reach one Wazzup channel. Immutable; its string form shows no secret.
 *
 * @param apiKey the account's key; its form is the provider's own and is not checked
 * @param channelId the channel messages are sent through
 * @param webhookSecret what a webhook's caller must present, at least {@value #MIN_SECRET_LENGTH} characters
 * @param url the API's root without a trailing slash; of {@link ApiRoot#parse}
 * @param mediaHosts where Wazzup is known to keep the files of messages; files are fetched from nowhere else
 */
public record WazzupConfig(Secret apiKey, String channelId, Secret webhookSecret, URI url, List<MediaHost> mediaHosts) {
    public static final String API_KEY = "NOOR_WAZZUP_API_KEY";
    public static final String CHANNEL_ID = "NOOR_WAZZUP_CHANNEL_ID";
    public static final String WEBHOOK_SECRET = "NOOR_WAZZUP_WEBHOOK_SECRET";
    public static final String URL = "NOOR_WAZZUP_URL";

    public static final String MEDIA_HOSTS = "NOOR_WAZZUP_MEDIA_HOSTS";

    static final int MIN_SECRET_LENGTH = 32;
    private static final URI DEFAULT_URL = URI.create("https://api.wazzup24.com/v3");
    private static final List<MediaHost> DEFAULT_MEDIA_HOSTS = List.of(new MediaHost("store.wazzup24.com", -1));
    private static final List<String> REQUIRED = List.of(API_KEY, CHANNEL_ID, WEBHOOK_SECRET);

    public WazzupConfig {
        mediaHosts = List.copyOf(mediaHosts);
    }

    /**
     * The configuration, or empty when none of its settings is given. Settings given in part or wrong are recorded as
     * problems, one a setting.
     */
    public static Optional<WazzupConfig> from(Settings settings) {
        Optional<Secret> apiKey = settings.secret(API_KEY);
        Optional<String> channelId = settings.text(CHANNEL_ID);
        Optional<Secret> webhookSecret = settings.value(WEBHOOK_SECRET, WazzupConfig::webhookSecret);
        Optional<URI> givenUrl = settings.value(URL, ApiRoot::parse);
        Optional<List<MediaHost>> mediaHosts = settings.value(MEDIA_HOSTS, WazzupConfig::mediaHosts);

        List<String> missing =
                REQUIRED.stream().filter(name -> settings.text(name).isEmpty()).toList();
        boolean nothingGiven = missing.size() == REQUIRED.size()
                && settings.text(URL).isEmpty()
                && settings.text(MEDIA_HOSTS).isEmpty();
        if (nothingGiven) {
            return Optional.empty();
        }
        missing.forEach(name -> settings.problem(name, "is missing while other NOOR_WAZZUP_ settings are given"));
        if (apiKey.isEmpty() || channelId.isEmpty() || webhookSecret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WazzupConfig(
                apiKey.get(),
                channelId.get(),
                webhookSecret.get(),
                givenUrl.orElse(DEFAULT_URL),
                mediaHosts.orElse(DEFAULT_MEDIA_HOSTS)));
    }

    private static List<MediaHost> mediaHosts(String text) {
        return Arrays.stream(text.split(",")).map(MediaHost::parse).toList();
    }

    private static Secret webhookSecret(String text) {
        if (text.length() < MIN_SECRET_LENGTH) {
            throw new IllegalArgumentException("has fewer than " + MIN_SECRET_LENGTH + " characters");
        }
        return new Secret(text);
    }
}
