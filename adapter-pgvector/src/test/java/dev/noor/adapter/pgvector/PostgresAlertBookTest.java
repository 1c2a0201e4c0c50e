package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.AlertBook;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import dev.noor.ports.pipeline.Settlement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are to be told of is found as it is; a channel that is shut is told of once. */
final class PostgresAlertBookTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final EffectQueue queue = new PostgresEffectQueue(POSTGRES.database());
    private final AlertBook book = new PostgresAlertBook(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void a_message_that_failed_is_told_once_with_its_reason() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        turn(chat, "one");
        var lost = send(chat, new Settlement.Failed("BAD_CONTACT"));

        Alert alert = told(chat).orElseThrow();
        assertThat(alert.cause()).isEqualTo(new Cause.Undelivered(lost.message().id(), "BAD_CONTACT"));
        assertThat(alert.conversation()).contains(stored(chat).id());
        assertThat(told(chat)).isEmpty();
    }

    @Test
    void a_wish_for_a_person_is_told_with_what_they_need_to_know() {
        ChatAddress chat = aSale();
        rows("""
            WITH wanted AS (INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, at)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'FAILURE', 'URGENT', 'wants a call', now()
            FROM turn WHERE tenant_id = ? AND seq = 1 RETURNING *)
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
                'manager-alert:' || id, jsonb_build_object('handoff', id) FROM wanted\
            """, tenant(chat));

        Alert alert = told(chat).orElseThrow();

        assertThat(alert.cause()).isInstanceOfSatisfying(Cause.PersonWanted.class, wanted -> {
            assertThat(wanted.handoff())
                    .isEqualTo(new Handoff(HandoffReason.FAILURE, Handoff.Priority.URGENT, "wants a call"));
            assertThat(wanted.caseFile()).isEqualTo(new CaseFile("wants a call", List.of(), List.of()));
            assertThat(wanted.call()).isEqualTo(1);
        });
        assertThat(alert.toString()).doesNotContain("wants a call");
    }

    @Test
    void a_channel_that_is_shut_is_told_of_once_until_it_was_open_again() {
        ChatAddress chat = aChat();
        shut(chat, "active");
        shut(chat, "qr");
        shut(chat, "qr");
        shut(chat, "blocked");
        Alert only = told(chat).orElseThrow();
        assertThat(only.cause()).isEqualTo(new Cause.ChannelShut(chat.channel(), "qr"));
        assertThat(only.conversation()).isEmpty();
        assertThat(told(chat)).isEmpty();

        shut(chat, "active");
        assertThat(texts("SELECT cleared_at IS NOT NULL FROM effect WHERE tenant_id = ?", tenant(chat)))
                .containsExactly("t");
        shut(chat, "disabled");
        assertThat(told(chat)).isPresent();
    }

    @Test
    void what_is_over_before_it_was_told_is_not_told() {
        ChatAddress chat = aChat();
        shut(chat, "openelsewhere");
        shut(chat, "active");

        assertThat(told(chat)).isEmpty();
    }

    @Test
    void what_is_not_stored_any_more_is_not_told() {
        TenantId tenant = aChat().tenant();
        UUID alert = UUID.randomUUID();
        rows("""
                INSERT INTO effect (id, tenant_id, kind, idem_key, request) VALUES (?, ?, 'MANAGER_ALERT', 'gone', '{}')
                """, alert, tenant.value());

        assertThat(book.find(tenant, alert)).isEmpty();
    }

    @Test
    void what_could_not_be_done_outside_is_told_with_its_reason() {
        ChatAddress chat = aSale();
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'CRM_CONTACT', 'd', '{}' FROM turn
            WHERE tenant_id = ? AND seq = 1\
            """, tenant(chat));
        EffectLease deal = claim(chat, EffectKind.CRM_CONTACT).orElseThrow();
        queue.settle(deal, new EffectSettlement.Failed("zoho.invalid_data"));

        Alert alert = told(chat).orElseThrow();

        assertThat(alert.cause()).isEqualTo(new Cause.Undone(EffectKind.CRM_CONTACT, "zoho.invalid_data"));
        assertThat(alert.conversation()).isEqualTo(deal.conversation());
    }

    private void shut(ChatAddress chat, String state) {
        bring(chat, new ChannelStateChanged(chat.channel(), state, Optional.empty()));
    }

    /** The next alert of the chat's tenant, which is told thereby. */
    private Optional<Alert> told(ChatAddress chat) {
        return claim(chat, EffectKind.MANAGER_ALERT).map(lease -> {
            queue.settle(lease, new EffectSettlement.Done(Optional.empty()));
            return book.find(lease.tenant(), lease.id()).orElseThrow();
        });
    }

    private Optional<EffectLease> claim(ChatAddress chat, EffectKind kind) {
        for (Optional<EffectLease> next = queue.claim(Set.of(kind));
                next.isPresent();
                next = queue.claim(Set.of(kind))) {
            if (next.get().tenant().equals(chat.tenant())) {
                return next;
            }
            queue.settle(next.get(), new EffectSettlement.Done(Optional.empty()));
        }
        return Optional.empty();
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
