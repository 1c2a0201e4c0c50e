package dev.noor.ports.turn;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.messaging.OutboundMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TurnCommitTest {
    private static final List<OutboundMessage> NOTHING = List.of();

    @Test
    void a_turn_either_replies_or_says_why_it_does_not() {
        List<OutboundMessage> reply = List.of(aReply("Hello"));

        for (Outcome speaking : List.of(Outcome.REPLIED, Outcome.FALLBACK)) {
            assertThat(commit(0, speaking, reply, "").replies()).isEqualTo(reply);
            assertThatIllegalArgumentException().isThrownBy(() -> commit(0, speaking, NOTHING, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> commit(0, speaking, reply, "why"));
        }
        for (Outcome silent : List.of(Outcome.SUPPRESSED, Outcome.NO_REPLY_POLICY)) {
            assertThat(commit(0, silent, NOTHING, "opted out").reason()).isEqualTo("opted out");
            assertThatIllegalArgumentException().isThrownBy(() -> commit(0, silent, NOTHING, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> commit(0, silent, reply, "why"));
        }
    }

    @Test
    void a_turn_raises_the_version_by_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> commit(1, Outcome.REPLIED, List.of(aReply("Hello")), ""));
    }

    private static TurnCommit commit(long before, Outcome outcome, List<OutboundMessage> replies, String reason) {
        Conversation after = ConversationFixtures.next(
                Conversation.fresh(ConversationFixtures.anId(), ConversationFixtures.anAddress(aTenant())));
        return new TurnCommit(
                new TurnId(UUID.randomUUID()),
                before,
                after,
                outcome,
                List.of(),
                replies,
                reason,
                TurnFixtures.anEmptyReport(),
                NOON);
    }
}
