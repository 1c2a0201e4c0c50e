package dev.noor.app.server.webhook;

import dev.noor.ports.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * The keys that a caller may show; two are in force while one is replaced by another. Compared in a time that tells
 * nothing of them. The string form shows none.
 */
public final class WebhookKeys {
    private static final int SHORTEST = 32;
    private static final int MOST = 2;

    private final List<byte[]> keys;

    private WebhookKeys(List<byte[]> keys) {
        this.keys = keys;
    }

    /**
     * The keys of a setting: one, or two separated by a comma.
     *
     * @throws IllegalArgumentException when one is shorter than 32 characters, or there are more
     */
    public static WebhookKeys of(Secret setting) {
        List<byte[]> keys = Arrays.stream(setting.reveal().split(",", -1))
                .map(key -> key.strip().getBytes(StandardCharsets.UTF_8))
                .toList();
        if (keys.size() > MOST || keys.stream().anyMatch(key -> key.length < SHORTEST)) {
            throw new IllegalArgumentException("one or two webhook keys of at least " + SHORTEST + " characters");
        }
        return new WebhookKeys(keys);
    }

    /** Whether the text is one of the keys. */
    public boolean isOne(String shown) {
        byte[] text = shown.getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (byte[] key : keys) {
            found |= MessageDigest.isEqual(key, text);
        }
        return found;
    }

    @Override
    public String toString() {
        return "WebhookKeys[" + keys.size() + "]";
    }
}
