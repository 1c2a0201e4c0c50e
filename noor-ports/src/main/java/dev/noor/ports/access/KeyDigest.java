package dev.noor.ports.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a key in 64 lower-case hexadecimal digits. Keys are random and long, so that a plain digest tells
 * nothing of them. Two digests are compared in a time that does not depend on how far they agree.
 */
public record KeyDigest(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public KeyDigest {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("the digest of a key is 64 hexadecimal digits");
        }
    }

    /** The digest of a key as it was presented. */
    public static KeyDigest of(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new KeyDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyDigest digest
                && MessageDigest.isEqual(
                        hex.getBytes(StandardCharsets.US_ASCII), digest.hex.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return "KeyDigest[***]";
    }
}
