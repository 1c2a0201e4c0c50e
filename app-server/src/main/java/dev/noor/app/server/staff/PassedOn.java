package dev.noor.app.server.staff;

import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.policy.OutboundGate.Passage;
import dev.noor.core.policy.OutboundGate.Purpose;
import dev.noor.core.policy.OutboundGate.Situation;
import dev.noor.core.policy.Ruling;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Attendance.Part;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.staff.StaffUpdate.Answered;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.StaffPhrase;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Passes a person's words on to the customer, as their own and through the gate. The same answer has the same id
 * whenever it is passed on, so that it is sent once. Thread-safe.
 */
final class PassedOn {
    private final TenantId owner;
    private final Attendance attendance;
    private final ConversationStore conversations;
    private final OutboundGate gate;
    private final ServedTenants tenants;
    private final Optional<ChannelCare> channel;
    private final Supplier<MessageGateway> gateway;
    private final InstantSource businessTime;

    PassedOn(
            TenantId owner,
            Attendance attendance,
            ConversationStore conversations,
            OutboundGate gate,
            ServedTenants tenants,
            Optional<ChannelCare> channel,
            Supplier<MessageGateway> gateway,
            InstantSource businessTime) {
        this.owner = owner;
        this.attendance = attendance;
        this.conversations = conversations;
        this.gate = gate;
        this.tenants = tenants;
        this.channel = channel;
        this.gateway = gateway;
        this.businessTime = businessTime;
    }

    Told pass(Answered answer, Ticket ticket, Manager person, String by) {
        if (answer.words().isBlank()) {
            return Told.nothing(StaffPhrase.NOTE_WORDS_ONLY);
        }
        Optional<ChannelCare> open =
                channel.filter(care -> care.channel().equals(ticket.address().channel()));
        Optional<Conversation> conversation = conversations.find(owner, ticket.conversation());
        if (open.isEmpty() || conversation.isEmpty()) {
            return Told.nothing(StaffPhrase.NOTE_NOT_SENT);
        }
        Ruling<Passage> ruling = gate.rule(situation(conversation.get(), ticket, open.get()));
        return ruling.value() == Passage.SEND
                ? said(attendance.say(new Attendance.Words(owner, ticket.id(), person.id(), parts(answer), by)))
                : Told.nothing(why(ruling));
    }

    private static Told said(Attendance.Saying saying) {
        return switch (saying) {
            case FILED, BEFORE -> new Told(StaffPhrase.NOTE_SAID, Map.of(), Told.Outcome.CHANGED);
            case SETTLED, NOT_THERE -> Told.nothing(StaffPhrase.NOTE_SETTLED);
            case CLOSED -> Told.nothing(StaffPhrase.NOTE_WINDOW_CLOSED);
        };
    }

    /** Who asked for silence after they asked for a person is not answered any more. */
    private Situation situation(Conversation conversation, Ticket ticket, ChannelCare open) {
        boolean silence =
                conversation.optedOutAt().filter(at -> at.isAfter(ticket.at())).isPresent();
        return new Situation(
                silence ? Purpose.PROACTIVE : Purpose.REPLY,
                Form.FREE_TEXT,
                conversation.mode(),
                conversation.optedOutAt(),
                gate.freeForm(open.capabilities())
                        .flatMap(window -> conversation.lastCustomerAt().map(last -> last.plus(window))),
                open.capabilities(),
                businessTime.instant(),
                tenants.get(owner).tenant().zone());
    }

    private static StaffPhrase why(Ruling<Passage> ruling) {
        return switch (ruling.rule().rule()) {
            case "outbound.window_closed" -> StaffPhrase.NOTE_WINDOW_CLOSED;
            case "outbound.opted_out" -> StaffPhrase.NOTE_OPTED_OUT;
            default -> StaffPhrase.NOTE_NOT_SENT;
        };
    }

    private List<Part> parts(Answered answer) {
        UUID id = UUID.nameUUIDFromBytes(
                ("staff:" + answer.message().room() + ":" + answer.message().message())
                        .getBytes(StandardCharsets.UTF_8));
        return gateway.get().parts(new OutboundMessage(id, new OutboundContent.FreeForm(answer.words()))).stream()
                .flatMap(part -> part.content() instanceof OutboundContent.FreeForm text
                        ? Optional.of(new Part(part.id(), text)).stream()
                        : Optional.<Part>empty().stream())
                .toList();
    }
}
