package dev.noor.ports.quotation;

import static dev.noor.ports.conversation.ConversationFixtures.aSilentTurn;
import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.inTheMiddle;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.ConversationStoreTestee;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.Approvals.Keeping;
import dev.noor.ports.quotation.Approvals.Telling;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An approval waits until it is settled, which happens once, with the turn that settles it or not at all. */
public interface ApprovalsContract extends ConversationStoreTestee {
    Approvals approvals();

    /** A conversation whose quotation waits for a yes. */
    private Conversation quoted() {
        Conversation after = inTheMiddle(opened());
        testee().commit(aTurn(after, List.of(), NOON, aReply("Your quotation")));
        return after;
    }

    private static Approval approval(Conversation conversation) {
        Quotation quotation = conversation.quotation().orElseThrow();
        return new Approval(
                new ApprovalId(UUID.randomUUID()),
                conversation.address().tenant(),
                conversation.id(),
                quotation.id(),
                quotation.number(),
                "CH616×10|DK120×2",
                Percent.of("12.5"),
                "wholesale",
                "Salem \"the boss\"",
                NOON,
                NOON.plus(Duration.ofDays(20_000)),
                "0123456789abcdef".repeat(4));
    }

    private static Conversation sold(Conversation before) {
        Conversation after = next(before);
        return new Conversation(
                after.id(),
                after.address(),
                after.version(),
                after.episode(),
                after.turns(),
                after.stage(),
                after.status(),
                after.mode(),
                after.escalation(),
                after.quoteConsent(),
                after.language(),
                after.facts(),
                after.shown(),
                after.listed(),
                after.openAsk(),
                after.notUnderstood(),
                after.quotation().map(quotation -> quotation.as(QuotationStatus.ACCEPTED)),
                after.lastCustomerAt(),
                after.optedOutAt());
    }

    private static TurnCommit settling(Conversation before, Approval approval, Fate fate) {
        Conversation after = next(before);
        TurnCommit turn = aSilentTurn(after);
        return new TurnCommit(
                turn.id(),
                turn.before(),
                turn.after(),
                turn.outcome(),
                turn.answered(),
                turn.replies(),
                turn.reason(),
                TurnFixtures.aReportOf(new Effect.SettleApproval(approval.id(), fate)),
                turn.at());
    }

    private Approvals.Known known(Approval approval) {
        return approvals().find(approval.tenant(), approval.id()).orElseThrow();
    }

    @Test
    default void what_is_kept_comes_back_as_it_was() {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);

        assertThat(approvals().keep(approval, "key:1")).isEqualTo(Keeping.KEPT);

        Approvals.Known waiting = new Approvals.Known(approval, Optional.empty(), Optional.empty());
        assertThat(known(approval)).isEqualTo(waiting);
        assertThat(approvals().last(approval.tenant(), conversation.id())).contains(waiting);
        assertThat(approvals().find(new TenantId("another"), approval.id())).isEmpty();
        assertThat(approvals().last(new TenantId("another"), conversation.id())).isEmpty();
    }

    @Test
    default void nothing_is_kept_for_what_does_not_wait_for_a_yes() {
        Conversation conversation = quoted();
        testee().commit(aTurn(sold(conversation), List.of(), NOON, aReply("Thank you")));
        Approval approval = approval(conversation);

        assertThat(approvals().keep(approval, "key:1")).isEqualTo(Keeping.NOT_OPEN);

        assertThat(approvals().find(approval.tenant(), approval.id())).isEmpty();
    }

    @Test
    default void a_turn_settles_it_and_says_by_what() {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);
        approvals().keep(approval, "key:1");

        assertThat(testee().commit(settling(conversation, approval, Fate.USED))).isEqualTo(CommitResult.COMMITTED);

        assertThat(known(approval).fate()).contains(Fate.USED);
        assertThat(known(approval).usedBy()).isEqualTo(conversation.quotation().map(Quotation::id));
        assertThat(approvals().last(approval.tenant(), conversation.id())).contains(known(approval));
    }

    @Test
    default void what_is_settled_is_not_settled_again_and_nothing_else_of_that_turn_is_stored() {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);
        approvals().keep(approval, "key:1");
        testee().commit(settling(conversation, approval, Fate.EXPIRED));
        Conversation now = stored(conversation);

        assertThat(testee().commit(settling(now, approval, Fate.USED))).isEqualTo(CommitResult.STALE);

        assertThat(stored(conversation)).isEqualTo(now);
        assertThat(known(approval).fate()).contains(Fate.EXPIRED);
        assertThat(known(approval).usedBy()).isEmpty();
    }

    @Test
    default void a_stale_turn_settles_nothing() {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);
        approvals().keep(approval, "key:1");
        testee().commit(aTurn(next(conversation), List.of(), NOON, aReply("Something else")));

        assertThat(testee().commit(settling(conversation, approval, Fate.USED))).isEqualTo(CommitResult.STALE);

        assertThat(known(approval).fate()).isEmpty();
    }

    @Test
    default void another_conversation_cannot_use_it() {
        Approval approval = approval(quoted());
        approvals().keep(approval, "key:1");

        assertThat(testee().commit(settling(quoted(), approval, Fate.USED))).isEqualTo(CommitResult.STALE);

        assertThat(known(approval).fate()).isEmpty();
    }

    @Test
    default void of_many_who_use_it_at_once_one_does() throws Exception {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);
        approvals().keep(approval, "key:1");
        List<Callable<CommitResult>> race = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            race.add(() -> testee().commit(settling(conversation, approval, Fate.USED)));
        }

        List<CommitResult> results = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<CommitResult> result : together.invokeAll(race)) {
                results.add(result.get());
            }
        }

        assertThat(results).containsOnlyOnce(CommitResult.COMMITTED);
    }

    @Test
    default void a_later_one_takes_the_place_of_one_that_waits() {
        Conversation conversation = quoted();
        Approval first = approval(conversation);
        Approval second = approval(conversation);
        approvals().keep(first, "key:1");
        approvals().keep(second, "key:1");

        assertThat(known(first).fate()).contains(Fate.REPLACED);
        assertThat(approvals().last(second.tenant(), conversation.id()).map(Approvals.Known::approval))
                .contains(second);
        assertThat(testee().commit(settling(conversation, first, Fate.USED))).isEqualTo(CommitResult.STALE);
    }

    @Test
    default void its_news_are_told_once_while_it_waits() {
        Conversation conversation = quoted();
        Approval approval = approval(conversation);
        approvals().keep(approval, "key:1");
        OutboundMessage news = new OutboundMessage(UUID.randomUUID(), new OutboundContent.FreeForm("Good news"));

        assertThat(approvals().tell(approval, news, "Good news", Optional.empty()))
                .isEqualTo(Telling.FILED);
        assertThat(approvals().tell(approval, news, "Good news", Optional.empty()))
                .isEqualTo(Telling.FILED);
        assertThat(testee().history(conversation.id(), 10))
                .filteredOn(said -> said.text().equals("Good news"))
                .hasSize(1);

        testee().commit(settling(conversation, approval, Fate.USED));
        OutboundMessage late = new OutboundMessage(UUID.randomUUID(), news.content());
        assertThat(approvals().tell(approval, late, "Good news", Optional.empty()))
                .isEqualTo(Telling.REFUSED);
    }
}
