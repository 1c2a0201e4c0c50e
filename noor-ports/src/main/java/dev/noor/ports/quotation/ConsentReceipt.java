package dev.noor.ports.quotation;

import dev.noor.ports.messaging.MessageId;
import java.time.Instant;

/**
 * The customer's yes, and to what exactly.
 *
 * @param digest SHA-256 of the action and all that was shown for it, 64 hexadecimal digits
 * @param source the message that said it
 * @param at business time
 */
public record ConsentReceipt(String digest, MessageId source, Instant at) {
    private static final int DIGITS = 64;

    public ConsentReceipt {
        if (digest.length() != DIGITS || !digest.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("a digest has 64 hexadecimal digits");
        }
    }
}
