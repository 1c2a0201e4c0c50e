package dev.noor.app.server.webhook;

import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a post of what a provider reported: what belongs to another channel, or has no usable name, is rejected, and
 * the rest goes on.
 *
 * @param channels the provider's ids of the tenant's channels
 * @param admission how messages are admitted now, which may change with what is known of the channel
 */
public record Intake(TenantId tenant, Set<String> channels, Supplier<Admission> admission) {
    private static final int LONGEST_NAME = 255;
    private static final Instant EARLIEST = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    public Intake {
        channels = Set.copyOf(channels);
    }

    /** An intake that admits in one way. */
    public Intake(TenantId tenant, Set<String> channels, Admission admission) {
        this(tenant, channels, () -> admission);
    }

    Post post(ChannelReport report) {
        List<ChannelEvent> events = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(report.rejected());
        for (ChannelEvent event : report.events()) {
            Optional<String> reason = unfit(event);
            if (reason.isPresent()) {
                rejected.add(new Rejected(reason.get(), String.join(" ", names(event))));
            } else {
                events.add(withUsableTime(event));
            }
        }
        return new Post(tenant, new ChannelReport(events, rejected), admission.get());
    }

    /** A post that keeps a body which could not be stored otherwise. */
    Post unfit(String reason, String body) {
        return new Post(tenant, new ChannelReport(List.of(), List.of(new Rejected(reason, body))), admission.get());
    }

    private Optional<String> unfit(ChannelEvent event) {
        if (names(event).stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
            return Optional.of("a name is empty or longer than " + LONGEST_NAME);
        }
        return channel(event).filter(channel -> !channels.contains(channel)).map(foreign -> "another channel");
    }

    private static Optional<String> channel(ChannelEvent event) {
        return event instanceof ChannelEvent.StatusReported
                        || event instanceof ChannelEvent.TemplateReviewed
                        || event instanceof ChannelEvent.ConnectionTested
                ? Optional.empty()
                : names(event).stream().findFirst();
    }

    private static List<String> names(ChannelEvent event) {
        return switch (event) {
            case MessageArrived message -> List.of(message.channel(), message.chat(), message.providerId());
            case ChannelEvent.MessageEdited edited -> List.of(edited.channel(), edited.chat(), edited.providerId());
            case ChannelEvent.MessageDeleted deleted ->
                List.of(deleted.channel(), deleted.chat(), deleted.providerId());
            case ChannelEvent.NoticeShown shown -> List.of(shown.channel(), shown.chat(), shown.providerId());
            case ChannelEvent.StatusReported status -> List.of(status.providerId());
            case ChannelEvent.ChannelStateChanged changed -> List.of(changed.channel());
            case ChannelEvent.TemplateReviewed reviewed -> List.of(reviewed.template());
            case ChannelEvent.ConnectionTested tested -> List.of();
        };
    }

    /** A time that no phone can mean is no time. */
    private static ChannelEvent withUsableTime(ChannelEvent event) {
        return switch (event) {
            case MessageArrived message
            when isAbsurd(message.at()) ->
                new MessageArrived(
                        message.channel(),
                        message.chat(),
                        message.providerId(),
                        message.origin(),
                        message.content(),
                        Optional.empty(),
                        message.senderName(),
                        message.media(),
                        message.quotes(),
                        message.button());
            case ChannelEvent.StatusReported status
            when isAbsurd(status.at()) ->
                new ChannelEvent.StatusReported(status.providerId(), status.status(), Optional.empty(), status.error());
            default -> event;
        };
    }

    private static boolean isAbsurd(Optional<Instant> at) {
        return Stream.of(at)
                .flatMap(Optional::stream)
                .anyMatch(time -> time.isBefore(EARLIEST) || time.isAfter(LATEST));
    }
}
