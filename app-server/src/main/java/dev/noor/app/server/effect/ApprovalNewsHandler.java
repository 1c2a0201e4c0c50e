package dev.noor.app.server.effect;

import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.desk.ApprovalNews;
import dev.noor.core.desk.ApprovalNews.Decision;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUps.Work;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationsById;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Leaves the news of an approval to the outbox, under the effect's own id, so that it is there once. Who may not be
 * told by Noor is told by a person, who hears of it.
 */
final class ApprovalNewsHandler implements EffectHandler {
    private static final Duration NEXT_LOOK = Duration.ofMinutes(10);

    private final Approvals approvals;
    private final ApprovalSeal seal;
    private final ApprovalNews news;
    private final QuotationsById quotations;
    private final ConversationStore conversations;
    private final ServedTenants tenants;
    private final Optional<ChannelCare> channel;
    private final WakeUps wakeUps;
    private final InstantSource businessTime;

    @Inject
    ApprovalNewsHandler(
            Approvals approvals,
            ApprovalSeal seal,
            ApprovalNews news,
            QuotationsById quotations,
            ConversationStore conversations,
            ServedTenants tenants,
            Optional<ChannelCare> channel,
            WakeUps wakeUps,
            InstantSource businessTime) {
        this.approvals = approvals;
        this.seal = seal;
        this.news = news;
        this.quotations = quotations;
        this.conversations = conversations;
        this.tenants = tenants;
        this.channel = channel;
        this.wakeUps = wakeUps;
        this.businessTime = businessTime;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.APPROVAL_NEWS;
    }

    @Override
    public Result act(EffectLease lease) {
        if (!(lease.request() instanceof EffectRequest.TellApproval(var id))) {
            throw new IllegalArgumentException("only approvals are told here");
        }
        Instant now = businessTime.instant();
        Optional<Approval> open = approvals
                .find(lease.tenant(), id)
                .filter(known -> known.fate().isEmpty())
                .map(Approvals.Known::approval)
                .filter(approval -> approval.expiresAt().isAfter(now));
        // What the customer took up meanwhile, or nobody can any more, is no news.
        return open.map(approval -> tell(lease, approval, now)).orElseGet(() -> new Result.Done(Optional.empty()));
    }

    private Result tell(EffectLease lease, Approval approval, Instant now) {
        Optional<Conversation> conversation = conversations.find(lease.tenant(), approval.conversation());
        Optional<QuotationBook.Entry> quoted = quotations
                .find(lease.tenant(), approval.quotation())
                .filter(entry -> entry.quotation().isOpen());
        if (conversation.isEmpty() || quoted.isEmpty()) {
            return new Result.Done(Optional.empty());
        }
        if (!seal.holds(approval)) {
            return new Result.Failed("approval.forged");
        }
        Optional<ChannelCare> way = channel.filter(
                care -> care.channel().equals(conversation.get().address().channel()));
        if (way.isEmpty()) {
            return new Result.Failed("approval.no_channel");
        }
        return switch (news.decide(
                tenants.get(lease.tenant()),
                conversation.get(),
                approval,
                quoted.get().quotation(),
                way.get().capabilities(),
                now)) {
            case Decision.Send send -> file(lease, approval, send);
            case Decision.Wait wait -> new Result.Later(Optional.of(NEXT_LOOK), "outbound.quiet_hours");
            case Decision.Skip skip -> new Result.Failed(skip.why());
        };
    }

    private Result file(EffectLease lease, Approval approval, Decision.Send send) {
        OutboundMessage message = new OutboundMessage(lease.id(), send.content());
        return switch (approvals.tell(approval, message, send.words(), send.before())) {
            case FILED -> {
                wakeUps.call(Work.SENDINGS);
                yield new Result.Done(Optional.empty());
            }
            case REFUSED -> new Result.Later(Optional.empty(), "approval.overtaken");
        };
    }
}
