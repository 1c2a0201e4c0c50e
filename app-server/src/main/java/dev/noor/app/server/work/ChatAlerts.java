package dev.noor.app.server.work;

import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.policy.OutboundGate.Passage;
import dev.noor.core.policy.OutboundGate.Purpose;
import dev.noor.core.policy.OutboundGate.Situation;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Manager.Reach;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Tells one person of the company in their own chat on the tenant's channel, and the log in any case. The message has
 * the alert's id, so that telling again is no second message while the channel remembers it. What cannot be said there
 * now, since the person has not written lately and there is no template, stays in the log and the console. Thread-safe.
 */
public final class ChatAlerts implements ManagerAlerts {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ManagerAlerts log;
    private final MessageGateway gateway;
    private final ChannelCare channel;
    private final OutboundGate gate;
    private final ServedTenants tenants;
    private final ConversationStore conversations;
    private final Takeovers chats;
    private final InstantSource businessTime;

    /** @param log is told of everything */
    public ChatAlerts(
            ManagerAlerts log,
            MessageGateway gateway,
            ChannelCare channel,
            OutboundGate gate,
            ServedTenants tenants,
            ConversationStore conversations,
            Takeovers chats,
            InstantSource businessTime) {
        this.log = log;
        this.gateway = gateway;
        this.channel = channel;
        this.gate = gate;
        this.tenants = tenants;
        this.conversations = conversations;
        this.chats = chats;
        this.businessTime = businessTime;
    }

    @Override
    public void tell(Alert alert) {
        log.tell(alert);
        if (alert.cause() instanceof Cause.ChannelShut) {
            // What it would have to pass through is what is shut.
            return;
        }
        ServedTenant tenant = tenants.get(alert.tenant());
        Optional<Conversation> concerned = alert.conversation().flatMap(id -> conversations.find(alert.tenant(), id));
        AlertDesk.of(tenant.tenant(), alert.cause(), concerned.flatMap(Conversation::language))
                .ifPresent(person -> send(alert, tenant, concerned, person));
    }

    private void send(Alert alert, ServedTenant tenant, Optional<Conversation> concerned, Manager person) {
        Reach reach = person.reach().orElseThrow();
        Language language = AlertDesk.language(person, concerned.flatMap(Conversation::language));
        Wording wording = tenant.wording(language, 0);
        String customer =
                concerned.map(conversation -> conversation.address().chat()).orElse("-");
        content(
                        tenant,
                        reach,
                        language,
                        AlertWords.of(alert.cause(), customer, wording, CaseFile::text),
                        AlertWords.of(alert.cause(), customer, wording, CaseFile::headline))
                .map(content -> new OutboundMessage(alert.id(), content))
                .ifPresent(message -> gateway.parts(message).forEach(part -> send(alert.tenant(), reach, part)));
    }

    /** @param line the same without line breaks, which no template takes */
    private Optional<OutboundContent> content(
            ServedTenant tenant, Reach reach, Language language, String words, String line) {
        if (may(Form.FREE_TEXT, tenant, reach)) {
            return Optional.of(new OutboundContent.FreeForm(words));
        }
        return reach.template()
                .filter(template -> may(Form.TEMPLATE, tenant, reach))
                .map(template -> new OutboundContent.Template(template, language, List.of(line)));
    }

    private boolean may(Form form, ServedTenant tenant, Reach reach) {
        Situation situation = new Situation(
                // It is part of answering a customer, also at night.
                Purpose.REPLY,
                form,
                ConversationMode.BOT,
                Optional.empty(),
                freeFormUntil(tenant.tenant().id(), reach),
                channel.capabilities(),
                businessTime.instant(),
                tenant.tenant().zone());
        return gate.rule(situation).value() == Passage.SEND;
    }

    /** Empty where the channel has no window; long ago where the person has not written yet. */
    private Optional<Instant> freeFormUntil(TenantId tenant, Reach reach) {
        return gate.freeForm(channel.capabilities())
                .map(window -> chats.with(tenant, reach.chat()).stream()
                        .filter(chat -> chat.address().channel().equals(channel.channel()))
                        .flatMap(chat -> chat.lastCustomerAt().stream())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .plus(window));
    }

    private void send(TenantId tenant, Reach reach, OutboundMessage part) {
        switch (gateway.send(new ChatAddress(tenant, channel.channel(), reach.chat()), part)) {
            case Delivery.Accepted accepted -> {}
            case Delivery.Repeated repeated -> {}
            case Delivery.Refused(String code) ->
                throw new PermanentPortException("alert.refused", "the channel refused an alert: " + code);
            case Delivery.Unknown(String code) ->
                throw new TransientPortException("alert.unknown", "an alert may not have arrived: " + code, SOON);
            case Delivery.NotTaken notTaken ->
                throw new TransientPortException(
                        "alert.not_taken", "the channel did not take an alert: " + notTaken.code(), SOON);
        }
    }
}
