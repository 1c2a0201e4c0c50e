package dev.noor.adapter.wazzup.webhook;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import dev.noor.ports.channel.ChannelEvent.TemplateReviewed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what became of messages, channels and templates. */
final class Statuses {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_WORD = 100;

    private Statuses() {}

    /** An entry of {@code statuses}. */
    static List<ChannelEvent> read(Item item) throws BadItemException {
        String id = item.required("messageId", LONGEST_ID);
        DeliveryStatus status = delivery(item.required("status", LONGEST_WORD).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new BadItemException("status is none that is known"));
        return List.of(new StatusReported(id, status, Times.read(item.hint("timestamp")), error(item)));
    }

    static Optional<DeliveryStatus> delivery(String word) {
        return switch (word) {
            case "sent" -> Optional.of(DeliveryStatus.SENT);
            case "delivered" -> Optional.of(DeliveryStatus.DELIVERED);
            case "read" -> Optional.of(DeliveryStatus.READ);
            case "error" -> Optional.of(DeliveryStatus.FAILED);
            case "edited" -> Optional.of(DeliveryStatus.EDITED);
            default -> Optional.empty();
        };
    }

    /** The provider's code, never its description, which may tell of the customer. */
    static Optional<String> error(Item item) {
        return item.hint("error.error")
                .or(() -> item.hint("error.code"))
                .or(() -> item.hint("error"))
                .map(code -> code.length() > LONGEST_WORD ? code.substring(0, LONGEST_WORD) : code);
    }

    /** An entry of {@code channelsUpdates}. */
    static List<ChannelEvent> channel(Item item) throws BadItemException {
        return List.of(new ChannelStateChanged(
                item.required("channelId", LONGEST_ID),
                item.required("state", LONGEST_WORD).toLowerCase(Locale.ROOT),
                Times.read(item.hint("timestamp"))));
    }

    /** An entry of {@code templateStatus}. */
    static List<ChannelEvent> template(Item item) throws BadItemException {
        return List.of(new TemplateReviewed(
                item.required("templateGuid", LONGEST_ID),
                item.hint("name").orElse(""),
                item.required("status", LONGEST_WORD).toLowerCase(Locale.ROOT)));
    }
}
