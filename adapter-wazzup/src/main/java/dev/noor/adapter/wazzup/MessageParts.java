package dev.noor.adapter.wazzup;

import dev.noor.adapter.wazzup.text.TextParts;
import dev.noor.adapter.wazzup.text.WhatsAppMarkup;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.messaging.OutboundContent.Media;
import dev.noor.ports.messaging.OutboundContent.Template;
import dev.noor.ports.messaging.OutboundMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The messages that WhatsApp through Wazzup makes of one. */
final class MessageParts {
    /** Wazzup's own pages contradict each other on the limit; this one holds on every kind of channel. */
    static final int LONGEST_TEXT = 1_000;

    private static final TextParts TEXTS = new TextParts(LONGEST_TEXT);

    private MessageParts() {}

    static List<OutboundMessage> of(OutboundMessage message) {
        List<OutboundContent> contents = contents(message.content());
        List<OutboundMessage> parts = new ArrayList<>();
        for (OutboundContent content : contents) {
            parts.add(new OutboundMessage(id(message.id(), parts.size()), content));
        }
        return List.copyOf(parts);
    }

    /** Whether it is sent as it is. */
    static boolean isOne(OutboundContent content) {
        return switch (content) {
            case FreeForm text -> text.text().length() <= LONGEST_TEXT;
            case Media media -> media.caption().isEmpty();
            case Template template -> true;
        };
    }

    private static List<OutboundContent> contents(OutboundContent content) {
        return switch (content) {
            case FreeForm text -> texts(text.text()).toList();
            case Media media ->
                Stream.concat(
                                Stream.of(new Media(media.fileId(), Optional.empty())),
                                media.caption().filter(caption -> !caption.isBlank()).stream()
                                        .flatMap(MessageParts::texts))
                        .toList();
            case Template template -> List.of(template);
        };
    }

    private static Stream<OutboundContent> texts(String text) {
        String shown = WhatsAppMarkup.of(text);
        return TEXTS.of(shown.isBlank() ? text : shown).stream().map(FreeForm::new);
    }

    /** The first part has the message's own id; the ids of the others follow from it, so that a repetition is one. */
    private static UUID id(UUID message, int index) {
        return index == 0 ? message : UUID.nameUUIDFromBytes((message + "/" + index).getBytes(StandardCharsets.UTF_8));
    }
}
