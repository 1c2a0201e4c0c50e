package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.ON_WHATSAPP;
import static dev.noor.ports.pipeline.PipelineFixtures.aPost;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.InboxContract;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.Post;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresInboxTest implements InboxContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final Inbox inbox = new PostgresInbox(POSTGRES.database());

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStore conversations() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Test
    void each_message_moves_the_turn_on_but_never_beyond_the_first_ones_patience() {
        ChatAddress chat = aChat();

        inbox.accept(aPost(chat, ON_WHATSAPP, says(chat, "Hi")));
        assertThat(seconds(chat, "work_due_at - clock_timestamp()")).isBetween(3.0, 4.0);
        assertThat(seconds(chat, "work_deadline_at - clock_timestamp()")).isBetween(14.0, 15.0);

        change(
                chat,
                "work_due_at = work_due_at - interval '3 s', work_deadline_at = work_deadline_at - interval '3 s'");
        inbox.accept(aPost(chat, ON_WHATSAPP, says(chat, "I need chairs")));
        assertThat(seconds(chat, "work_due_at - clock_timestamp()")).isBetween(3.0, 4.0);
        assertThat(seconds(chat, "work_deadline_at - clock_timestamp()")).isBetween(11.0, 12.0);

        change(chat, "work_deadline_at = clock_timestamp() + interval '1 s', work_due_at = clock_timestamp()");
        inbox.accept(aPost(chat, ON_WHATSAPP, says(chat, "and desks")));
        assertThat(seconds(chat, "work_due_at - clock_timestamp()")).isBetween(0.0, 1.0);
    }

    @Test
    void a_redelivered_message_does_not_move_the_turn() {
        ChatAddress chat = aChat();
        MessageArrived message = says(chat, "Hi");
        inbox.accept(aPost(chat, ON_WHATSAPP, message));
        String before = row(chat);

        inbox.accept(aPost(chat, ON_WHATSAPP, message, message));

        assertThat(row(chat)).isEqualTo(before);
    }

    @Test
    void free_text_may_be_sent_until_five_minutes_before_the_window_closes_after_the_newest_message() {
        ChatAddress chat = aChat();
        Instant anHourAgo = Instant.now().minusSeconds(3600);

        inbox.accept(
                aPost(chat, ON_WHATSAPP, says(chat, "Hi", anHourAgo), says(chat, "old", anHourAgo.minusSeconds(99))));

        assertThat(seconds(chat, "free_form_until - clock_timestamp()")).isBetween(82_490.0, 82_501.0);
    }

    @Test
    void a_person_who_writes_takes_the_turn_under_way_its_lease_and_stops_what_was_not_sent() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        change(chat, "lease_epoch = 7, lease_owner = 'a', lease_until = clock_timestamp() + interval '30 s'");

        bring(chat, PipelineFixtures.comesBack(chat, "Omar here"));

        assertThat(row(chat)).contains("\"lease_epoch\": 8", "\"lease_owner\": null");
        assertThat(seconds(chat, "work_due_at - clock_timestamp()")).isLessThanOrEqualTo(0);
    }

    @Test
    void what_could_not_be_read_is_kept_once_with_the_reason() {
        ChatAddress chat = aChat();
        Rejected rejected = new Rejected("no chat", "{\"broken\": \0}");
        Post post = new Post(chat.tenant(), new ChannelReport(List.of(), List.of(rejected)), ON_WHATSAPP);

        inbox.accept(post);
        inbox.accept(post);

        List<String> reasons = POSTGRES.database()
                .read(handle -> handle.createQuery("SELECT reason FROM webhook_reject WHERE tenant_id = :tenant")
                        .bind("tenant", chat.tenant().value())
                        .mapTo(String.class)
                        .list());
        assertThat(reasons).containsExactly("no chat");
    }

    @Test
    void words_that_are_no_good_text_are_stored_as_far_as_they_are() {
        ChatAddress chat = aChat();

        bring(chat, says(chat, "nul \0 here"), says(chat, "half a pair \ud83d"), says(chat, "x".repeat(200_000)));

        assertThat(open(chat)).hasSize(3).first().isEqualTo("nul \ufffd here");
    }

    @Test
    void a_post_that_the_database_refuses_harms_none_that_it_was_written_with() throws Exception {
        ChatAddress chat = aChat();
        ChatAddress monster = new ChatAddress(chat.tenant(), "cli", chat.chat() + noise(20_000));

        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread[] callers = new Thread[16];
        for (int i = 0; i < callers.length; i++) {
            int number = i;
            callers[i] = Thread.startVirtualThread(() -> {
                try {
                    bring(chat, number == 5 ? says(monster, "too long a chat") : says(chat, "m" + number));
                } catch (RuntimeException refused) {
                    failures.add(refused);
                }
            });
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(failures).singleElement().isInstanceOf(PermanentPortException.class);
        assertThat(open(chat)).hasSize(15);
    }

    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double seconds(ChatAddress chat, String interval) {
        return POSTGRES.database()
                .read(handle -> handle.createQuery(
                                "SELECT extract(epoch FROM " + interval + ") FROM conversation WHERE chat_id = :chat")
                        .bind("chat", chat.chat())
                        .mapTo(double.class)
                        .one());
    }

    private static String row(ChatAddress chat) {
        return POSTGRES.database()
                .read(handle -> handle.createQuery(
                                "SELECT to_jsonb(conversation)::text FROM conversation WHERE chat_id = :chat")
                        .bind("chat", chat.chat())
                        .mapTo(String.class)
                        .one());
    }

    private static void change(ChatAddress chat, String change) {
        POSTGRES.database()
                .read(handle -> handle.createUpdate("UPDATE conversation SET " + change + " WHERE chat_id = :chat")
                        .bind("chat", chat.chat())
                        .execute());
    }
}
