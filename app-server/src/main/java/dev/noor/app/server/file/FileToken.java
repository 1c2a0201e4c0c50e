package dev.noor.app.server.file;

import dev.noor.ports.access.KeyDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the address of a file: 32 hexadecimal digits by which its link is found, and 43 signs that are secret.
 * The string form leaves all of it out.
 */
public record FileToken(UUID link, String text) {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})[A-Za-z0-9_-]{43}");

    /** The token of a link. */
    public static FileToken of(UUID link, byte[] secret) {
        return new FileToken(
                link,
                link.toString().replace("-", "")
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token of a text; empty when it is none. */
    public static Optional<FileToken> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new FileToken(UUID.fromString(matcher.replaceFirst("$1-$2-$3-$4-$5")), text))
                : Optional.empty();
    }

    /** What is kept of it. */
    public KeyDigest digest() {
        return KeyDigest.of(text);
    }

    @Override
    public String toString() {
        return "FileToken[***]";
    }
}
