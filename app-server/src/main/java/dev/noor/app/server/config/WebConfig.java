package dev.noor.app.server.config;

import dev.noor.ports.config.Settings;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the server's interfaces allow.
 *
 * @param chatsAMinute how many calls of the chat a key has in a minute, at least 1
 * @param proxyHops how many proxies of ours stand before the server, each adding an address to {@code X-Forwarded-For};
 *     0 where callers come by themselves
 * @param origins the web pages that may call the interfaces, exactly as browsers name them
 * @param publicUrl under which the server is reached from outside; empty where it is not
 */
public record WebConfig(int chatsAMinute, int proxyHops, List<String> origins, Optional<URI> publicUrl) {
    public static final WebConfig STANDARD = new WebConfig(20, 0, List.of(), Optional.empty());
    private static final int MOST_CHATS = 100_000;
    private static final int MOST_HOPS = 10;

    public WebConfig {
        origins = List.copyOf(origins);
    }

    static WebConfig from(Settings settings) {
        return new WebConfig(
                settings.value(KnownSetting.NOOR_CHAT_RATE.name(), text -> number(text, 1, MOST_CHATS))
                        .orElse(STANDARD.chatsAMinute()),
                settings.value(KnownSetting.NOOR_PROXY_HOPS.name(), text -> number(text, 0, MOST_HOPS))
                        .orElse(STANDARD.proxyHops()),
                settings.value(KnownSetting.NOOR_CORS_ORIGINS.name(), WebConfig::origins)
                        .orElse(STANDARD.origins()),
                settings.value(KnownSetting.NOOR_PUBLIC_URL.name(), WebConfig::publicUrl));
    }

    private static int number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw new IllegalArgumentException("is a whole number from " + least + " to " + most);
    }

    private static List<String> origins(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(WebConfig::origin)
                .toList();
    }

    /** Of this machine it may be plain, for trying things out. */
    private static URI publicUrl(String text) {
        URI uri = URI.create(origin(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
        if (!uri.getScheme().equals("https") && !uri.getHost().equals("127.0.0.1")) {
            throw new IllegalArgumentException("is an https address like https://noor.example.com, without a path");
        }
        return uri;
    }

    private static String origin(String text) {
        URI uri = URI.create(text);
        String scheme = String.valueOf(uri.getScheme());
        boolean plain = uri.getHost() != null
                && (scheme.equals("https") || scheme.equals("http"))
                && String.valueOf(uri.getRawPath()).isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawUserInfo() == null;
        if (!plain) {
            throw new IllegalArgumentException("holds origins like https://shop.example.com, separated by commas");
        }
        return text;
    }
}
