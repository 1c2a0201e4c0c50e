package dev.noor.adapter.wazzup.webhook;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.MessageDeleted;
import dev.noor.ports.channel.ChannelEvent.MessageEdited;
import dev.noor.ports.channel.ChannelEvent.NoticeShown;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an entry of {@code messages}: a message of either side, or how far one of ours got, or both. */
final class MessageItem {
    private static final int LONGEST_ID = 200;

    private final Item item;
    private final String channel;
    private final String chat;
    private final String id;
    private final Optional<Instant> at;

    private MessageItem(Item item) throws BadItemException {
        this.item = item;
        this.id = item.required("messageId", LONGEST_ID);
        this.channel = item.required("channelId", LONGEST_ID);
        this.chat = chat(item);
        this.at = Times.read(item.hint("dateTime"));
    }

    static List<ChannelEvent> read(Item item) throws BadItemException {
        return new MessageItem(item).events();
    }

    private static String chat(Item item) throws BadItemException {
        String kind = item.word("chatType").orElse("whatsapp");
        if (!kind.equals("whatsapp")) {
            throw new BadItemException("chatType is not whatsapp: nobody serves chats of this kind");
        }
        String chat = item.required("chatId", LONGEST_ID);
        return chat.startsWith("+") ? chat.substring(1) : chat;
    }

    private List<ChannelEvent> events() throws BadItemException {
        List<ChannelEvent> events = new ArrayList<>();
        Optional<DeliveryStatus> status = item.word("status").flatMap(Statuses::delivery);
        Optional<Origin> origin = origin(status);
        if (origin.isPresent()) {
            events.add(message(origin.get()));
        }
        if (status.isPresent() && !origin.equals(Optional.of(Origin.CUSTOMER))) {
            events.add(new StatusReported(id, status.get(), at, Statuses.error(item)));
        }
        return events;
    }

    private ChannelEvent message(Origin origin) throws BadItemException {
        if (item.truth("isDeleted").orElse(false)) {
            return new MessageDeleted(channel, chat, id, origin, at);
        }
        if (item.truth("isEdited").orElse(false)) {
            return new MessageEdited(
                    channel, chat, id, origin, item.text("text").orElse(""), at);
        }
        if (item.word("type").equals(Optional.of("system"))) {
            return new NoticeShown(channel, chat, id, item.text("text").orElse(""), at);
        }
        return new MessageArrived(
                channel,
                chat,
                id,
                origin,
                Contents.content(item),
                at,
                item.hint("contact.name").orElse(""),
                Contents.media(item),
                item.hint("quotedMessage.messageId").or(() -> item.hint("quotedMessage.id")),
                Contents.button(item));
    }

    /**
     * Who wrote it; empty where the entry only tells how far a message of ours got, which Wazzup does without calling
     * it an echo. In doubt it is not the customer: Noor must never answer itself.
     */
    private Optional<Origin> origin(Optional<DeliveryStatus> status) {
        String author = item.word("authorType").orElse("");
        boolean echo = item.truth("isEcho").orElse(false);
        if (echo || author.equals("manager") || author.equals("bot")) {
            return Optional.of(ours(author));
        }
        boolean inbound = item.word("status").equals(Optional.of("inbound")) || author.equals("client");
        return inbound || status.isEmpty() ? Optional.of(Origin.CUSTOMER) : Optional.empty();
    }

    private Origin ours(String author) {
        if (author.equals("bot")) {
            return Origin.PROGRAM;
        }
        boolean byHand = author.equals("manager") || item.truth("sentFromApp").orElse(false);
        return byHand ? Origin.MANAGER : Origin.COMPANY;
    }
}
