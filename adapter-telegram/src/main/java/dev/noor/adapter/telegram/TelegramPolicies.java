package dev.noor.adapter.telegram;

import dev.noor.adapter.http.CallPolicies;
import java.time.Duration;

/** How patient calls to Telegram are. */
public record TelegramPolicies(CallPolicies calls) {
    /** What suits the real Telegram, which takes 20 messages a minute in a group. */
    public static TelegramPolicies standard() {
        return new TelegramPolicies(new CallPolicies(
                Duration.ofSeconds(3),
                Duration.ofSeconds(8),
                Duration.ofMillis(200),
                Duration.ofSeconds(30),
                8,
                Duration.ZERO));
    }
}
