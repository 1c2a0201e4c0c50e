package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryTickets;
import dev.noor.adapter.memory.MemoryTurnQueue;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.HandoffFixtures;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A customer who waits for a person is called for until somebody comes, in the sample tenant's working time. */
final class HandoffWorkerTest {
    private static final TenantId TREEJAR = new TenantId("treejar");
    private static final ChatAddress CHAT = new ChatAddress(TREEJAR, "wa", "971501112233");
    private static final ReplicaId US = new ReplicaId("us");
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Tuesday evening in Dubai, 25 minutes before work ends. */
    private static final Instant EVENING = Instant.parse("2026-11-24T15:35:00Z");

    /** Five minutes after work begins. */
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-25T06:05:00Z");

    private final SettableInstantSource time = new SettableInstantSource(EVENING);
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final SequentialIdSource ids = new SequentialIdSource();
    private final MemoryInbox inbox = new MemoryInbox(conversations, ids, time);
    private final MemoryTurnQueue queue = new MemoryTurnQueue(conversations, time);
    private final MemoryTickets tickets = new MemoryTickets(conversations, time, time);
    private final HandoffWorker worker = new HandoffWorker(tickets, tenants(), conversations, time);

    @Test
    void whoever_was_called_is_reminded_and_then_somebody_else_is_called_in_working_time() {
        customerWantsAPerson();

        assertThat(callsAt(EVENING.plus(QUARTER).minusSeconds(1))).isEqualTo(1);
        assertThat(callsAt(EVENING.plus(QUARTER))).isEqualTo(2);
        assertThat(ticket().manager()).contains("omar");
        assertThat(ticket().nextAt()).contains(NEXT_MORNING);
        assertThat(callsAt(NEXT_MORNING.minusSeconds(1))).isEqualTo(2);
        assertThat(callsAt(NEXT_MORNING)).isEqualTo(3);
        assertThat(ticket().manager()).isPresent().get().isNotEqualTo("omar");
    }

    @Test
    void somebody_who_writes_in_the_chat_has_come_and_nobody_is_called_any_more() {
        customerWantsAPerson();

        inbox.accept(PipelineFixtures.aPost(CHAT, PipelineFixtures.comesBack(CHAT, "Omar here")));

        assertThat(callsAt(NEXT_MORNING.plus(Duration.ofDays(1)))).isEqualTo(1);
    }

    @Test
    void nobody_is_called_for_ever() {
        customerWantsAPerson();

        Instant now = EVENING;
        for (int quarter = 0; quarter < 4 * 24 * 7; quarter++) {
            now = now.plus(QUARTER);
            callsAt(now);
        }

        assertThat(ticket().calls()).isEqualTo(6);
        assertThat(ticket().nextAt()).isEmpty();
        assertThat(ticket().state()).isEqualTo(Ticket.State.OPEN);
    }

    private int callsAt(Instant now) {
        time.set(now);
        worker.work();
        return ticket().calls();
    }

    private Ticket ticket() {
        return tickets.list(TREEJAR, Optional.empty(), 10).getFirst();
    }

    private void customerWantsAPerson() {
        inbox.accept(PipelineFixtures.aPost(CHAT, PipelineFixtures.says(CHAT, "a person please")));
        Conversation before = conversations.open(CHAT, new ConversationId(ids.next()));
        queue.beat(US);
        queue.complete(
                queue.claim(US).orElseThrow(),
                HandoffFixtures.wanting(
                        ConversationFixtures.aTurn(
                                ConversationFixtures.next(before),
                                conversations.unanswered(before.id()),
                                time.instant(),
                                MessagingFixtures.aReply("Somebody comes")),
                        EVENING.plus(QUARTER)),
                Latecomers.LET_THEM_WAIT);
    }

    private static ServedTenants tenants() {
        FilesConfig config = new FilesConfig(KNOWLEDGE, KNOWLEDGE, KNOWLEDGE);
        return new ServedTenants(new FileTenantSource(config, new TenantFolders(config)), new MemoryCatalog());
    }
}
