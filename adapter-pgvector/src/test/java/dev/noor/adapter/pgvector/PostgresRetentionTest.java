package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static dev.noor.ports.pipeline.PipelineFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.upkeep.Retention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What only explains the past goes when it is old; what was said and sent stays. */
final class PostgresRetentionTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final Duration MONTH = Duration.ofDays(30);

    private final Retention retention = new PostgresRetention(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void what_is_old_goes_and_what_was_said_stays() {
        ChatAddress chat = aSale();
        reports(chat, "qr");
        reports(chat, "active");
        assertThat(left(chat)).isEqualTo("1 2 1 2");

        sweep();
        assertThat(left(chat)).isEqualTo("1 2 1 2");

        grownOld(chat);
        sweep();
        assertThat(left(chat)).as("the channel's last state stays").isEqualTo("0 0 0 1");
        assertThat(texts(
                        "SELECT count(*) FROM inbound_message WHERE tenant_id = ?",
                        chat.tenant().value()))
                .containsExactly("3");
        assertThat(texts(
                        "SELECT count(*) FROM outbound_message WHERE tenant_id = ?",
                        chat.tenant().value()))
                .containsExactly("3");
    }

    @Test
    void the_attempt_under_way_stays_however_old() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        assertThat(claim(chat)).isPresent();
        grownOld(chat);

        sweep();

        assertThat(left(chat)).isEqualTo("0 1 0 0");
        replicas().leave(US);
    }

    @Test
    void batches_are_small_and_all_of_it_goes_in_the_end() {
        ChatAddress chat = aChat();
        rows("""
            INSERT INTO status_event (tenant_id, provider_message_id, status, received_at)
            SELECT ?, 'p' || n, 'SENT', now() - interval '31 d' FROM generate_series(1, 2500) AS n\
            """, chat.tenant().value());

        assertThat(retention.sweep(MONTH)).isBetween(1_000, 1_100);
        sweep();

        assertThat(left(chat)).isEqualTo("0 0 0 0");
    }

    @Test
    void one_process_sweeps_at_a_time() {
        ChatAddress chat = aChat();
        bring(chat, status("old-" + chat.chat(), DeliveryStatus.SENT));
        grownOld(chat);

        int meanwhile = POSTGRES.database().transaction(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(?)", PostgresRetention.LOCK);
            return retention.sweep(MONTH);
        });

        assertThat(meanwhile).isZero();
        assertThat(retention.sweep(MONTH)).isPositive();
    }

    private void sweep() {
        for (int rounds = 0; retention.sweep(MONTH) > 0; rounds++) {
            assertThat(rounds).isLessThan(100);
        }
    }

    private void reports(ChatAddress chat, String state) {
        inbox().accept(new Post(
                chat.tenant(),
                new ChannelReport(
                        List.of(new ChannelStateChanged(chat.channel(), state, Optional.empty())),
                        List.of(new Rejected("no id", chat.chat()))),
                PipelineFixtures.AT_ONCE));
    }

    private void grownOld(ChatAddress chat) {
        String tenant = chat.tenant().value();
        rows("UPDATE webhook_reject SET received_at = received_at - interval '31 d' WHERE tenant_id = ?", tenant);
        rows("UPDATE turn_attempt SET started_at = started_at - interval '31 d' WHERE tenant_id = ?", tenant);
        rows("UPDATE status_event SET received_at = received_at - interval '31 d' WHERE tenant_id = ?", tenant);
        rows("UPDATE channel_event SET received_at = received_at - interval '31 d' WHERE tenant_id = ?", tenant);
    }

    /** Rows of the four tables. */
    private String left(ChatAddress chat) {
        String tenant = chat.tenant().value();
        return String.join(
                " ",
                List.of("webhook_reject", "turn_attempt", "status_event", "channel_event").stream()
                        .map(table -> texts("SELECT count(*) FROM " + table + " WHERE tenant_id = ?", tenant)
                                .getFirst())
                        .toList());
    }
}
