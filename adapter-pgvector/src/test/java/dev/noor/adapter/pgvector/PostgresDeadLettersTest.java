package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Tenants;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.upkeep.DeadLetter;
import dev.noor.ports.upkeep.DeadLetterId;
import dev.noor.ports.upkeep.DeadLetterId.Kind;
import dev.noor.ports.upkeep.DeadLetters;
import dev.noor.ports.upkeep.DeadLetters.Doubt;
import dev.noor.ports.upkeep.DeadLetters.Retry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What came to nothing is seen, tried again or let go, and every step is noted. */
final class PostgresDeadLettersTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final String ANNA = "cli:anna";

    private final DeadLetters letters = new PostgresDeadLetters(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void a_message_that_no_turn_could_answer_gets_a_turn_when_it_is_tried_again() {
        ChatAddress chat = aPoisonedChat();

        DeadLetter dead = only(chat);
        assertThat(dead.state()).isEqualTo("DEAD");
        assertThat(dead.reason()).isEqualTo("turn.failed");
        assertThat(dead.words()).isEqualTo("poison");
        assertThat(retry(chat, dead)).isEqualTo(Retry.QUEUED);

        assertThat(letters.list(chat.tenant(), 10)).isEmpty();
        turn(chat, "sorry for the wait");
        assertThat(open(chat)).isEmpty();
        assertThat(retry(chat, dead)).isEqualTo(Retry.NOT_THERE);
    }

    @Test
    void a_message_whose_wake_up_was_lost_counts_as_dead_and_is_made_due() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "hello?"));
        rows("UPDATE conversation SET work_due_at = NULL, work_deadline_at = NULL WHERE chat_id = ?", chat.chat());

        assertThat(only(chat).reason()).isEqualTo("turn.not_due");
        assertThat(retry(chat, only(chat))).isEqualTo(Retry.QUEUED);

        turn(chat, "here I am");
    }

    @Test
    void a_reply_that_was_given_up_is_written_anew_at_the_end_of_its_conversation() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        turn(chat, "one", "two");
        Sending lost = send(chat, new Settlement.Dead("wazzup.down"));
        send(chat, new Settlement.Sent(Optional.of("two-" + chat.chat())));

        DeadLetter dead = only(chat);
        assertThat(dead.id())
                .isEqualTo(new DeadLetterId(Kind.OUT, lost.message().id().toString()));
        assertThat(retry(chat, dead)).isEqualTo(Retry.QUEUED);
        assertThat(retry(chat, dead)).isEqualTo(Retry.NOT_THERE);

        Sending anew = send(chat, new Settlement.Sent(Optional.of("anew-" + chat.chat())));
        assertThat(anew.message().content()).isEqualTo(new OutboundContent.FreeForm("one"));
        assertThat(anew.message().id()).isNotEqualTo(lost.message().id());
        assertThat(texts(
                        "SELECT last_error FROM outbound_message WHERE id = ?",
                        lost.message().id()))
                .containsExactly("sent again as " + anew.message().id());
        assertThat(letters.list(chat.tenant(), 10)).isEmpty();
    }

    @Test
    void a_reply_that_may_have_arrived_is_sent_again_only_by_an_explicit_word() {
        ChatAddress chat = aRepliedChat(new Settlement.Unresolved("timeout"));

        assertThat(retry(chat, only(chat))).isEqualTo(Retry.MAY_HAVE_ARRIVED);
        assertThat(letters.retry(chat.tenant(), only(chat).id(), Doubt.EVEN_IF_SENT, ANNA))
                .isEqualTo(Retry.QUEUED);
        send(chat, new Settlement.Sent(Optional.empty()));
    }

    @Test
    void what_would_come_too_late_is_not_tried_again() {
        ChatAddress chat = aRepliedChat(new Settlement.Failed("BAD_CONTACT"));

        // Now it is over, and the reply was sent before.
        rows("UPDATE conversation SET free_form_until = noor_now() WHERE chat_id = ?", chat.chat());

        assertThat(retry(chat, only(chat))).isEqualTo(Retry.WINDOW_CLOSED);
    }

    @Test
    void nothing_is_tried_again_with_those_who_are_to_be_left_alone() {
        ChatAddress chat = aRepliedChat(new Settlement.Failed("BAD_CONTACT"));
        rows("UPDATE conversation SET mode = 'MUTED' WHERE chat_id = ?", chat.chat());

        assertThat(retry(chat, only(chat))).isEqualTo(Retry.SILENCED);
    }

    @Test
    void what_is_let_go_keeps_the_reason() {
        ChatAddress chat = aRepliedChat(new Settlement.Failed("BAD_CONTACT"));
        bring(chat, says(chat, "poison"));
        queue().bury(claim(chat).orElseThrow(), "turn.failed");
        inbox().accept(new Post(
                chat.tenant(),
                new ChannelReport(List.of(), List.of(new Rejected("no channel", chat.chat()))),
                PipelineFixtures.AT_ONCE));

        List<DeadLetter> dead = letters.list(chat.tenant(), 10);
        assertThat(dead)
                .extracting(letter -> letter.id().kind())
                .containsExactlyInAnyOrder(Kind.IN, Kind.OUT, Kind.POST);
        assertThat(dead)
                .filteredOn(letter -> letter.id().kind() == Kind.POST)
                .allSatisfy(unread -> assertThat(retry(chat, unread)).isEqualTo(Retry.UNREADABLE));
        assertThat(dead)
                .allSatisfy(letter -> assertThat(letters.discard(chat.tenant(), letter.id(), "called them", ANNA))
                        .isTrue());

        assertThat(letters.list(chat.tenant(), 10)).isEmpty();
        assertThat(letters.discard(chat.tenant(), dead.getFirst().id(), "again", ANNA))
                .isFalse();
        String tenant = chat.tenant().value();
        assertThat(texts("SELECT reason FROM inbound_message WHERE body = 'poison' AND tenant_id = ?", tenant))
                .containsExactly("discarded: called them");
        assertThat(texts("SELECT last_error FROM outbound_message WHERE tenant_id = ?", tenant))
                .containsExactly("discarded: called them");
        assertThat(texts("SELECT action || ' ' || actor || ' ' || detail FROM audit_log WHERE tenant_id = ?", tenant))
                .containsExactlyInAnyOrder(
                        "dead_letter.discard cli:anna DEAD turn.failed: called them",
                        "dead_letter.discard cli:anna FAILED BAD_CONTACT: called them",
                        "dead_letter.discard cli:anna REJECTED no channel: called them");
    }

    @Test
    void nobody_sees_or_changes_what_is_another_tenants() {
        ChatAddress chat = aPoisonedChat();
        DeadLetterId id = only(chat).id();

        assertThat(letters.find(Tenants.aTenant(), id)).isEmpty();
        assertThat(letters.retry(Tenants.aTenant(), id, Doubt.EVEN_IF_SENT, ANNA))
                .isEqualTo(Retry.NOT_THERE);
        assertThat(letters.discard(Tenants.aTenant(), id, "x", ANNA)).isFalse();
        assertThat(only(chat).toString()).doesNotContain("poison").doesNotContain(chat.chat());
    }

    @Test
    void what_was_noted_can_neither_be_changed_nor_deleted() {
        assertThatThrownBy(() -> rows("UPDATE audit_log SET actor = 'nobody'"));
        assertThatThrownBy(() -> rows("DELETE FROM audit_log"));
        assertThatThrownBy(() -> rows("TRUNCATE audit_log"));
    }

    private ChatAddress aPoisonedChat() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "poison"));
        queue().bury(claim(chat).orElseThrow(), "turn.failed");
        return chat;
    }

    private ChatAddress aRepliedChat(Settlement settlement) {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        turn(chat, "one");
        send(chat, settlement);
        return chat;
    }

    private DeadLetter only(ChatAddress chat) {
        List<DeadLetter> all = letters.list(chat.tenant(), 10);
        assertThat(all).hasSize(1);
        assertThat(letters.find(chat.tenant(), all.getFirst().id())).contains(all.getFirst());
        return all.getFirst();
    }

    private Retry retry(ChatAddress chat, DeadLetter letter) {
        return letters.retry(chat.tenant(), letter.id(), Doubt.LEAVE, ANNA);
    }

    @Test
    void work_outside_that_was_given_up_is_wanted_anew_looked_up_first_and_told_again_if_it_fails_again() {
        ChatAddress chat = aRepliedChat(new Settlement.Sent(Optional.of("sent-" + UUID.randomUUID())));
        EffectQueue effects = new PostgresEffectQueue(POSTGRES.database());
        rows("UPDATE effect SET next_at = 'infinity' WHERE state IN ('PENDING', 'UNKNOWN')");
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request, created_at)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'CRM_CONTACT', 'test:' || id, '{}',
                clock_timestamp() - interval '3 days' FROM turn WHERE tenant_id = ?
            """, chat.tenant().value());
        effects.settle(contact(effects), new EffectSettlement.Dead("zoho.down"));

        DeadLetter dead = only(chat);
        assertThat(dead.reason()).isEqualTo("crm_contact: zoho.down");
        assertThat(retry(chat, dead)).isEqualTo(Retry.QUEUED);
        assertThat(retry(chat, dead)).isEqualTo(Retry.NOT_THERE);

        EffectLease again = contact(effects);
        assertThat(again.id()).hasToString(dead.id().key());
        assertThat(again.uncertain()).isPresent();
        assertThat(again.age()).isLessThan(Duration.ofMinutes(1));
        effects.settle(again, new EffectSettlement.Failed("zoho.refused"));
        assertThat(texts(
                        "SELECT id FROM effect WHERE kind = 'MANAGER_ALERT' AND request ->> 'undone' = ?",
                        dead.id().key()))
                .hasSize(2);

        assertThat(letters.discard(chat.tenant(), dead.id(), "done by hand", ANNA))
                .isTrue();
        assertThat(letters.list(chat.tenant(), 10)).isEmpty();
        rows(
                "UPDATE effect SET state = 'DONE', done_at = now() WHERE tenant_id = ?",
                chat.tenant().value());
    }

    private static EffectLease contact(EffectQueue effects) {
        return effects.claim(Set.of(EffectKind.CRM_CONTACT)).orElseThrow();
    }
}
