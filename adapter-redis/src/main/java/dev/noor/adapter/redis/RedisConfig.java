package dev.noor.adapter.redis;

import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import java.net.URI;
import java.util.Optional;

/**
 * Where Redis is.
 *
 * @param url {@code redis://} or, encrypted, {@code rediss://}, with a password where one is needed
 */
public record RedisConfig(Secret url) {

    /** What {@code NOOR_REDIS_URL} says; empty where there is no Redis. */
    public static Optional<RedisConfig> from(Settings settings) {
        return settings.value("NOOR_REDIS_URL", RedisConfig::checked).map(url -> new RedisConfig(new Secret(url)));
    }

    private static String checked(String text) {
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("is not an address like redis://host:6379", none);
        }
        String scheme = String.valueOf(url.getScheme());
        if (url.getHost() == null || !(scheme.equals("redis") || scheme.equals("rediss"))) {
            throw new IllegalArgumentException("is not an address like redis://host:6379");
        }
        return text;
    }
}
