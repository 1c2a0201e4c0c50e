package dev.noor.core.policy;

import dev.noor.ports.config.Secret;
import dev.noor.ports.quotation.Approval;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals approvals with HMAC-SHA256, so that nobody who can merely write the store approves anything. Two keys are in
 * force while one is replaced by another: the first seals, either holds. Without a key nothing is sealed and nothing
 * holds. Compared in a time that tells nothing; the string form shows no key. Thread-safe.
 */
public final class ApprovalSeal {
    /** No key. */
    public static final ApprovalSeal NONE = new ApprovalSeal(List.of());

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int MOST = 2;

    private final List<SecretKeySpec> keys;

    private ApprovalSeal(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * The keys of a setting: one, or two separated by a comma, the newer first.
     *
     * @throws IllegalArgumentException when one is shorter than 32 characters, or there are more
     */
    public static ApprovalSeal of(Secret setting) {
        List<byte[]> keys = Arrays.stream(setting.reveal().split(",", -1))
                .map(key -> key.strip().getBytes(StandardCharsets.UTF_8))
                .toList();
        if (keys.size() > MOST || keys.stream().anyMatch(key -> key.length < SHORTEST)) {
            throw new IllegalArgumentException("one or two keys of at least " + SHORTEST + " characters");
        }
        return new ApprovalSeal(
                keys.stream().map(key -> new SecretKeySpec(key, ALGORITHM)).toList());
    }

    /** Whether there is a key to seal with. */
    public boolean canSeal() {
        return !keys.isEmpty();
    }

    /**
     * The approval under the seal of the newer key.
     *
     * @throws IllegalStateException when there is none
     */
    public Approval seal(Approval approval) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("there is no key to seal approvals with");
        }
        return approval.sealed(HexFormat.of().formatHex(mac(keys.getFirst(), approval)));
    }

    /** Whether the seal is one of ours over exactly this. */
    public boolean holds(Approval approval) {
        byte[] shown = approval.seal().getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (SecretKeySpec key : keys) {
            byte[] ours = HexFormat.of().formatHex(mac(key, approval)).getBytes(StandardCharsets.US_ASCII);
            found |= MessageDigest.isEqual(ours, shown);
        }
        return found;
    }

    private static byte[] mac(SecretKeySpec key, Approval approval) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(canonical(approval).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Each part with its length before it, so that no two approvals make one text. */
    private static String canonical(Approval approval) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of(
                "approve_discount",
                approval.id().toString(),
                approval.tenant().value(),
                approval.conversation().toString(),
                approval.quotation().toString(),
                approval.number(),
                approval.lines(),
                approval.percent().value().toPlainString(),
                approval.segment(),
                approval.by(),
                Long.toString(approval.issuedAt().toEpochMilli()),
                Long.toString(approval.expiresAt().toEpochMilli()))) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "ApprovalSeal[" + keys.size() + "]";
    }
}
