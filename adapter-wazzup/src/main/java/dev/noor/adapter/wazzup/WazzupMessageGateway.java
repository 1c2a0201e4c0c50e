package dev.noor.adapter.wazzup;

import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MediaLinks;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.messaging.OutboundContent.Media;
import dev.noor.ports.messaging.OutboundContent.Template;
import dev.noor.ports.messaging.OutboundMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Sends through Wazzup, which remembers an id for 60 seconds: after that the same message is sent a second time.
 * Thread-safe.
 */
@Singleton
public final class WazzupMessageGateway implements MessageGateway {
    private final WazzupApi api;
    private final MediaLinks links;
    private final ApprovedTemplates templates;

    @Inject
    WazzupMessageGateway(WazzupApi api, MediaLinks links, ApprovedTemplates templates) {
        this.api = api;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public List<OutboundMessage> parts(OutboundMessage message) {
        return MessageParts.of(message);
    }

    @Override
    public Delivery send(ChatAddress to, OutboundMessage part) {
        if (!MessageParts.isOne(part.content())) {
            throw new IllegalArgumentException("a message of several parts is sent part by part");
        }
        return switch (part.content()) {
            case FreeForm text -> post(SendRequest.text(to, part.id(), text.text()));
            case Media media -> post(SendRequest.file(to, part.id(), links.link(media.fileId())));
            case Template template -> send(to, part, template);
        };
    }

    private Delivery send(ChatAddress to, OutboundMessage part, Template template) {
        Optional<String> id;
        try {
            id = templates.id(template.name(), template.language());
        } catch (PortException unknown) {
            return new Delivery.Unreachable(unknown.code());
        }
        return id.isPresent()
                ? post(SendRequest.template(to, part.id(), id.get(), template.values()))
                : new Delivery.Refused("template.unknown");
    }

    private Delivery post(String body) {
        return switch (api.post("/message", body)) {
            case Exchange.Answered answered -> judged(answered);
            case Exchange.NotSent notSent -> new Delivery.Unreachable(notSent.code());
            case Exchange.Lost lost -> new Delivery.Unknown(lost.code());
            case Exchange.PutOff putOff -> new Delivery.Throttled(putOff.code(), Optional.empty());
        };
    }

    private static Delivery judged(Exchange.Answered answered) {
        Optional<String> id = answered.isSuccess() ? WazzupJson.messageId(answered.text()) : Optional.empty();
        return id.<Delivery>map(Delivery.Accepted::new).orElseGet(() -> Refusal.of(answered));
    }
}
