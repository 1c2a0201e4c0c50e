package dev.noor.app.server.work;

import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.followup.FollowUpPolicy.Decision;
import dev.noor.core.followup.FollowUpPolicy.Moment;
import dev.noor.core.followup.FollowUpText;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUps.Due;
import dev.noor.ports.followup.FollowUps.Filing;
import dev.noor.ports.followup.FollowUps.Parcel;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to customers who stayed silent. The policy is asked again when the time has come, and the store once more when
 * the message is put into the outbox; a plan that is taken up twice puts one message there. Thread-safe.
 */
public final class FollowUpWorker {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUpWorker.class);

    private final FollowUps followUps;
    private final FollowUpPolicy policy;
    private final FollowUpText text;
    private final ServedTenants tenants;
    private final ConversationStore conversations;
    private final Optional<ChannelCare> channel;
    private final InstantSource businessTime;

    /** @param channel without one nothing is sent */
    @Inject
    public FollowUpWorker(
            FollowUps followUps,
            FollowUpPolicy policy,
            FollowUpText text,
            ServedTenants tenants,
            ConversationStore conversations,
            Optional<ChannelCare> channel,
            InstantSource businessTime) {
        this.followUps = followUps;
        this.policy = policy;
        this.text = text;
        this.tenants = tenants;
        this.conversations = conversations;
        this.channel = channel;
        this.businessTime = businessTime;
    }

    /** Does what is due. */
    public void work() {
        channel.ifPresent(open -> {
            for (Optional<Due> due = followUps.claim(); due.isPresent(); due = followUps.claim()) {
                follow(due.get(), open);
            }
        });
    }

    private void follow(Due due, ChannelCare open) {
        try {
            conversations
                    .find(due.tenant(), due.conversation())
                    .ifPresent(conversation -> follow(due, conversation, open));
        } catch (PortException fault) {
            // The claim ends by itself, and it is looked at again.
            LOG.atWarn()
                    .addKeyValue("followUp", due.id())
                    .addKeyValue("code", fault.code())
                    .log("a follow-up could not be looked at");
        } catch (RuntimeException bug) {
            // One that fails keeps no other from being sent.
            LOG.atError().addKeyValue("followUp", due.id()).setCause(bug).log("a follow-up failed");
        }
    }

    private void follow(Due due, Conversation conversation, ChannelCare open) {
        ServedTenant tenant = tenants.get(due.tenant());
        Moment moment = new Moment(
                tenant.tenant(),
                due.plan(),
                conversation,
                due.freeFormUntil(),
                open.capabilities(),
                businessTime.instant());
        switch (policy.decide(moment)) {
            case Decision.Send send -> send(due, conversation, tenant, send);
            case Decision.Wait wait -> followUps.postpone(due, wait.until());
            case Decision.Skip skip -> followUps.suppress(due, skip.why().rule(), skip.next());
        }
    }

    private void send(Due due, Conversation conversation, ServedTenant tenant, Decision.Send send) {
        String words = text.words(tenant, conversation, send.step());
        OutboundContent content = send.form() == Form.FREE_TEXT
                ? new OutboundContent.FreeForm(words)
                : new OutboundContent.Template(
                        send.step().template().orElseThrow(),
                        conversation.language().orElse(Language.EN),
                        List.of());
        // The same one whoever takes the plan up.
        UUID id = UUID.nameUUIDFromBytes(("follow-up:" + due.id()).getBytes(StandardCharsets.UTF_8));
        Parcel parcel = new Parcel(new OutboundMessage(id, content), words, send.before());
        if (followUps.send(due, conversation.version(), parcel, send.next()) == Filing.REFUSED) {
            LOG.atInfo().addKeyValue("followUp", due.id()).log("something came between, nothing is sent");
        }
    }
}
