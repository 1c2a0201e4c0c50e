package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;

/** What a sending came to. Codes are stable names without personal data. */
public sealed interface Settlement {
    /** The channel has it. */
    record Sent(Optional<String> providerId) implements Settlement {}

    /** It certainly did not reach the channel: later again. */
    record Later(Duration after, String code) implements Settlement {}

    /** The channel wants to be left alone: later again, and this was no attempt. */
    record Throttled(Duration after, String code) implements Settlement {}

    /** Nobody knows whether it reached the channel, which would still know the id: again soon. */
    record AskAgain(Duration after, String code) implements Settlement {}

    /** Nobody knows, and sending it again might send it twice: a status or echo must tell. */
    record Unresolved(String code) implements Settlement {}

    /** The channel refused it for good; a person is called. */
    record Failed(String code) implements Settlement {}

    /** It could not be brought to the channel in time; a person is called. */
    record Dead(String code) implements Settlement {}
}
