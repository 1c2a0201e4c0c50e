package dev.noor.adapter.pgvector;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.aPost;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static dev.noor.ports.pipeline.PipelineFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.live.LiveTracesContract;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresLiveTracesTest implements LiveTracesContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public LiveTraces traces() {
        return new PostgresLiveTraces(POSTGRES.database());
    }

    @Test
    void a_status_is_about_the_message_that_the_provider_knows_under_its_id() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        OutboundMessage reply = aReply("Hello");
        queue().complete(
                        claim(chat).orElseThrow(),
                        aTurn(next(stored(chat)), openMessages(chat), NOON, reply),
                        Latecomers.LET_THEM_WAIT);
        send(reply, "wz-" + reply.id());

        List<LiveUpdate> found = traces().ofPosts(List.of(aPost(
                chat,
                status("wz-" + reply.id(), DeliveryStatus.DELIVERED),
                status("wz-" + reply.id(), DeliveryStatus.READ),
                status("of nobody", DeliveryStatus.READ))));

        assertThat(found).extracting(LiveUpdate::subject).containsExactly(reply.id());
    }

    private static void send(OutboundMessage reply, String providerId) {
        Outbox outbox = new PostgresOutbox(POSTGRES.database());
        for (Optional<Sending> next = outbox.claim(US); next.isPresent(); next = outbox.claim(US)) {
            boolean ours = next.get().message().id().equals(reply.id());
            outbox.settle(
                    next.get(),
                    ours
                            ? new Settlement.Sent(Optional.of(providerId))
                            : new Settlement.Later(LATER, "another test's"));
        }
    }
}
