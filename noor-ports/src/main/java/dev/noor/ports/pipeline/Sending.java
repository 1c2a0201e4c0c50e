package dev.noor.ports.pipeline;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.util.Optional;

/**
 * The right to send a message now.
 *
 * @param attempt which one this is, from 1; throttled ones do not count
 * @param epoch grows with each claim of the message
 * @param age since the message was written
 * @param uncertain since the first attempt of which nobody knows whether it reached the channel; empty when every
 *     earlier one certainly did not
 */
public record Sending(
        ChatAddress to, OutboundMessage message, int attempt, long epoch, Duration age, Optional<Duration> uncertain) {}
