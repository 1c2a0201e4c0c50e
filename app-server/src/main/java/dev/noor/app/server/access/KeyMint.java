package dev.noor.app.server.access;

import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.Scope;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes keys. */
public final class KeyMint {
    private static final String ID_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 12;
    private static final int SECRET_BYTES = 32;

    private final RandomGenerator random;

    @Inject
    KeyMint() {
        this(new SecureRandom());
    }

    /** @param random must be unpredictable, except in tests */
    public KeyMint(RandomGenerator random) {
        this.random = random;
    }

    /** A new key, and what is to be kept of it. */
    public record Minted(PresentedKey key, ApiKey kept) {}

    /** Makes a key that opens a tenant's data as far as {@code scopes} allow. */
    public Minted mint(TenantId tenant, String name, Set<Scope> scopes, Instant now) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_SIGNS.charAt(random.nextInt(ID_SIGNS.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text =
                "noor_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        PresentedKey key =
                PresentedKey.of(text).orElseThrow(() -> new IllegalStateException("a key of our own has another form"));
        return new Minted(key, new ApiKey(key.id(), tenant, name, scopes, key.digest(), now, Optional.empty()));
    }
}
