package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A channel that takes every message and remembers it for good, unless it was told how to answer next. Thread-safe:
 * every method holds the same lock.
 */
public final class MemoryMessageGateway implements MessageGateway {
    private final List<Sent> taken = new ArrayList<>();
    private final Set<UUID> remembered = new HashSet<>();
    private final Deque<Delivery> nextAnswers = new ArrayDeque<>();

    /** Every message whole: this channel knows captions and no limit. */
    @Override
    public List<OutboundMessage> parts(OutboundMessage message) {
        return List.of(message);
    }

    @Override
    public synchronized Delivery send(ChatAddress to, OutboundMessage message) {
        if (remembered.contains(message.id())) {
            return new Delivery.Repeated();
        }
        Delivery told = nextAnswers.poll();
        Delivery answer = told != null ? told : new Delivery.Accepted("memory-" + message.id());
        return switch (answer) {
            case Delivery.Accepted accepted -> take(to, message, accepted);
            // The worst case: it was taken and nobody heard of it.
            case Delivery.Unknown unknown -> take(to, message, unknown);
            case Delivery.Repeated repeated -> repeated;
            case Delivery.Refused refused -> refused;
            case Delivery.NotTaken notTaken -> notTaken;
        };
    }

    private Delivery take(ChatAddress to, OutboundMessage message, Delivery answer) {
        remembered.add(message.id());
        taken.add(new Sent(to, message));
        return answer;
    }

    /**
     * Answers the next new message in this way; called several times, the answers are given in turn. A message answered
     * {@link Delivery.Accepted} or {@link Delivery.Unknown} is taken, any other is not.
     */
    public synchronized void answerNext(Delivery answer) {
        nextAnswers.add(answer);
    }

    /** What the channel took, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(taken);
    }

    /** A message and where it went. */
    public record Sent(ChatAddress to, OutboundMessage message) {}
}
