package dev.noor.adapter.zoho;

import dev.noor.ports.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tokens unreadable for whoever reads the store, with a key made of the client's own secrets: whoever has those
 * can get tokens anyway, every process has them, and once they change, what was kept is worthless. Thread-safe.
 */
final class TokenSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String client;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    TokenSeal(ZohoConfig config) {
        String who = config.clientId().reveal() + "\0" + config.refreshToken().reveal();
        // another refresh token starts anew: what went wrong with the one before says nothing of it
        this.client = "zoho/" + HexFormat.of().formatHex(hash("client\0" + who)).substring(0, 32);
        this.key = new SecretKeySpec(
                hash("seal\0" + who + "\0" + config.clientSecret().reveal()), "AES");
    }

    /** What the client is called where its token is kept; tells nothing of its secrets. */
    String client() {
        return client;
    }

    String seal(Secret token) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            byte[] sealed = cipher.doFinal(token.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + CIPHER, impossible);
        }
    }

    /** The token; empty when it was sealed by somebody with other secrets, or damaged. */
    Optional<Secret> open(String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE));
            return Optional.of(
                    new Secret(new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(client.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
