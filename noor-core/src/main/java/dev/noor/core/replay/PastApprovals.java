package dev.noor.core.replay;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.turn.Effect;
import java.time.Instant;
import java.util.Optional;

/** What managers had approved by the moment: what its turn settled waits again, what came later is not there yet. */
public final class PastApprovals implements Approvals {
    private final PastMoment moment;
    private final Approvals now;

    public PastApprovals(PastMoment moment, Approvals now) {
        this.moment = moment;
        this.now = now;
    }

    @Override
    public Optional<Known> last(TenantId tenant, ConversationId conversation) {
        Optional<Known> settled = moment.report().effects().stream()
                .filter(Effect.SettleApproval.class::isInstance)
                .map(effect -> ((Effect.SettleApproval) effect).approval())
                .findFirst()
                .flatMap(id -> now.find(tenant, id))
                .map(known -> new Known(known.approval(), Optional.empty(), Optional.empty()));
        return settled.or(() -> now.last(tenant, conversation).filter(this::wasThere));
    }

    @Override
    public Optional<Known> find(TenantId tenant, ApprovalId id) {
        return now.find(tenant, id).filter(this::wasThere);
    }

    private boolean wasThere(Known known) {
        return !known.approval().issuedAt().isAfter(moment.instant());
    }

    @Override
    public Keeping keep(Approval approval, String enteredBy) {
        throw new UnsupportedOperationException("what is over is only read");
    }

    @Override
    public Telling tell(Approval approval, OutboundMessage message, String words, Optional<Instant> before) {
        throw new UnsupportedOperationException("what is over is only read");
    }
}
