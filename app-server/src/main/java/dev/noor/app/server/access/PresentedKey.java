package dev.noor.app.server.access;

import dev.noor.ports.access.ApiKeyId;
import dev.noor.ports.access.KeyDigest;
import dev.noor.ports.config.Secret;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder has it: {@code noor_}, 12 letters and digits by which it is spoken of, {@code _} and 43 that are
 * secret.
 */
public record PresentedKey(ApiKeyId id, Secret text) {
    private static final Pattern SHAPE = Pattern.compile("noor_([a-z0-9]{12})_[A-Za-z0-9_-]{43}");

    /** The key of a text; empty when it is none. */
    public static Optional<PresentedKey> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new PresentedKey(new ApiKeyId(matcher.group(1)), new Secret(text)))
                : Optional.empty();
    }

    public KeyDigest digest() {
        return KeyDigest.of(text.reveal());
    }
}
