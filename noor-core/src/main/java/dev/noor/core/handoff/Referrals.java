package dev.noor.core.handoff;

import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives turns that ask for a person what that person is to be told. The one owner of this. Thread-safe. */
public final class Referrals {
    private final CaseFiles files;

    @Inject
    public Referrals(CaseFiles files) {
        this.files = files;
    }

    /**
     * The same turn; with its referral where it asks for a person.
     *
     * @param asked what Noor had asked before the turn
     * @param said oldest first, what the turn answers included
     */
    public TurnCommit of(ServedTenant tenant, TurnCommit turn, Optional<Ask> asked, List<Utterance> said) {
        return wanted(turn)
                .map(handoff -> turn.referring(new Referral(file(tenant, turn, handoff.reason(), asked, said))))
                .orElse(turn);
    }

    /** Whatever is wrong with what was said, the person is called. */
    private CaseFile file(
            ServedTenant tenant, TurnCommit turn, HandoffReason reason, Optional<Ask> asked, List<Utterance> said) {
        try {
            return files.of(tenant, turn.after(), reason, asked, said);
        } catch (RuntimeException unreadable) {
            return files.bare(tenant, turn.after(), reason);
        }
    }

    private static Optional<Handoff> wanted(TurnCommit turn) {
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.RequestHandoff(Handoff handoff)) {
                return Optional.of(handoff);
            }
        }
        return Optional.empty();
    }
}
