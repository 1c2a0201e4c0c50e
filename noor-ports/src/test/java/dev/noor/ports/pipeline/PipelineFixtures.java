package dev.noor.ports.pipeline;

import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What channels report, for tests. */
public final class PipelineFixtures {
    /** As on WhatsApp, without the wait. */
    public static final Admission AT_ONCE =
            new Admission(Duration.ZERO, Duration.ZERO, Optional.of(Duration.ofMinutes(23 * 60 + 55)));

    /** As on WhatsApp. */
    public static final Admission ON_WHATSAPP =
            new Admission(Duration.ofSeconds(4), Duration.ofSeconds(15), Optional.of(Duration.ofMinutes(23 * 60 + 55)));

    private PipelineFixtures() {}

    /** Events of a chat, admitted at once. */
    public static Post aPost(ChatAddress chat, ChannelEvent... events) {
        return aPost(chat, AT_ONCE, events);
    }

    public static Post aPost(ChatAddress chat, Admission admission, ChannelEvent... events) {
        return new Post(chat.tenant(), new ChannelReport(List.of(events), List.of()), admission);
    }

    /** A text of the customer under a provider id of its own. */
    public static MessageArrived says(ChatAddress chat, String words) {
        return arrived(chat, "wa-" + UUID.randomUUID(), Origin.CUSTOMER, words, Optional.empty());
    }

    public static MessageArrived says(ChatAddress chat, String words, Instant at) {
        return arrived(chat, "wa-" + UUID.randomUUID(), Origin.CUSTOMER, words, Optional.of(at));
    }

    /** A text of the company's side under a provider id of its own. */
    public static MessageArrived comesBack(ChatAddress chat, String words) {
        return arrived(chat, "wa-" + UUID.randomUUID(), Origin.COMPANY, words, Optional.empty());
    }

    public static MessageArrived saidBy(Origin origin, ChatAddress chat, String words) {
        return arrived(chat, "wa-" + UUID.randomUUID(), origin, words, Optional.empty());
    }

    public static StatusReported status(String providerId, DeliveryStatus status) {
        return new StatusReported(providerId, status, Optional.empty(), Optional.empty());
    }

    private static MessageArrived arrived(
            ChatAddress chat, String providerId, Origin origin, String words, Optional<Instant> at) {
        return new MessageArrived(
                chat.channel(),
                chat.chat(),
                providerId,
                origin,
                new MessageContent.Text(words),
                at,
                "Omar",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
