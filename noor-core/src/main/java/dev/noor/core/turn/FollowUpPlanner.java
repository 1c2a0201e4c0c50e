package dev.noor.core.turn;

import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.policy.Contact;
import dev.noor.core.reading.Cue;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Plans what follows on a turn if its customer stays silent. */
final class FollowUpPlanner {
    /** For whoever says "later" and no more. */
    private static final Duration LATER = Duration.ofDays(3);

    private final FollowUpPolicy policy;

    @Inject
    FollowUpPlanner(FollowUpPolicy policy) {
        this.policy = policy;
    }

    /** The same turn with its plan; a turn that said nothing, or said it to no customer, has none. */
    TurnCommit planned(Turn turn, TurnCommit commit) {
        if (commit.replies().isEmpty() || !isCustomer(turn, commit)) {
            return commit;
        }
        return commit.planning(
                policy.first(turn.tenant().tenant(), commit.after(), commit.at(), notBefore(turn, commit)));
    }

    /** Not a colleague, and nobody who wants something else than to buy. */
    private static boolean isCustomer(Turn turn, TurnCommit commit) {
        boolean elsewhere = commit.after().stage() == Stage.GREETING
                && turn.reading()
                        .mainIntent()
                        .filter(intent -> intent == Intent.OUT_OF_SCOPE)
                        .isPresent();
        return turn.contact() != Contact.COLLEAGUE && !elsewhere;
    }

    private static Optional<Instant> notBefore(Turn turn, TurnCommit commit) {
        return commit.report().effects().stream()
                .filter(Effect.ScheduleFollowUp.class::isInstance)
                .map(effect -> ((Effect.ScheduleFollowUp) effect).dueAt())
                .max(Instant::compareTo)
                .or(() -> Optional.of(commit.at().plus(LATER))
                        .filter(later -> turn.reading().has(Cue.LATER)));
    }
}
