package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryFollowUps;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryOutbox;
import dev.noor.adapter.memory.MemoryTurnQueue;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.followup.FollowUpText;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.State;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever stays silent hears from the sample tenant in its hours, step by step, until anybody speaks. */
final class FollowUpWorkerTest {
    private static final TenantId TREEJAR = new TenantId("treejar");
    private static final ChatAddress CHAT = new ChatAddress(TREEJAR, "wa", "971501112233");
    private static final ReplicaId US = new ReplicaId("us");
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();

    /** Tuesday, three in the afternoon in Dubai. */
    private static final Instant TUESDAY = Instant.parse("2026-11-24T11:00:00Z");

    private final SettableInstantSource time = new SettableInstantSource(TUESDAY);
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final SequentialIdSource ids = new SequentialIdSource();
    private final MemoryInbox inbox = new MemoryInbox(conversations, ids, time);
    private final MemoryTurnQueue queue = new MemoryTurnQueue(conversations, time);
    private final MemoryOutbox outbox = new MemoryOutbox(conversations, time, time);
    private final MemoryFollowUps followUps = new MemoryFollowUps(conversations, time, time);
    private final FollowUpPolicy policy = new FollowUpPolicy(new OutboundGate());
    private final ServedTenants tenants = tenants();
    private final FollowUpWorker worker = new FollowUpWorker(
            followUps,
            policy,
            new FollowUpText(new MemoryCatalog()),
            tenants,
            conversations,
            Optional.of(new ChannelCare(TREEJAR, "wa", inbox, new OutboundGate(), ChannelCapabilities.BUSINESS_API)),
            time);

    @Test
    void the_first_is_free_text_and_the_next_are_templates_in_working_hours() {
        customerIsAnswered();

        assertThat(sentBy(TUESDAY.plus(Duration.ofHours(22)))).isEmpty();
        assertThat(sentBy(TUESDAY.plus(Duration.ofHours(23))))
                .singleElement()
                .isInstanceOfSatisfying(
                        OutboundContent.FreeForm.class,
                        free -> assertThat(free.text()).contains("your request"));
        // Three days after Tuesday is Friday, seven are Tuesday.
        assertThat(sentBy(TUESDAY.plus(Duration.ofDays(3)))).containsExactly(template("follow_up_check"));
        assertThat(sentBy(TUESDAY.plus(Duration.ofDays(7)))).containsExactly(template("follow_up_last"));
    }

    @Test
    void a_server_that_slept_sends_the_last_that_is_due_and_says_why_not_the_others() {
        customerIsAnswered();

        // The second and third of December are holidays.
        assertThat(sentBy(TUESDAY.plus(Duration.ofDays(8)))).isEmpty();
        assertThat(sentBy(TUESDAY.plus(Duration.ofDays(10)))).containsExactly(template("follow_up_last"));
        assertThat(followUps.list(TREEJAR, Optional.of(State.SUPPRESSED), Optional.empty(), 10))
                .extracting(FollowUp::reason)
                .containsOnly("followup.overtaken");
    }

    @Test
    void whoever_answers_hears_no_more() {
        customerIsAnswered();
        time.advance(Duration.ofHours(5));

        inbox.accept(PipelineFixtures.aPost(CHAT, PipelineFixtures.says(CHAT, "thanks")));

        assertThat(sentBy(TUESDAY.plus(Duration.ofDays(1)))).isEmpty();
    }

    private void customerIsAnswered() {
        inbox.accept(PipelineFixtures.aPost(CHAT, PipelineFixtures.says(CHAT, "Hi")));
        Conversation before = conversations.open(CHAT, new ConversationId(ids.next()));
        Conversation after = ConversationFixtures.next(before);
        queue.beat(US);
        queue.complete(
                queue.claim(US).orElseThrow(),
                ConversationFixtures.aTurn(
                                after,
                                conversations.unanswered(before.id()),
                                time.instant(),
                                MessagingFixtures.aReply("Hello"))
                        .planning(policy.first(tenants.get(TREEJAR).tenant(), after, time.instant(), Optional.empty())),
                Latecomers.LET_THEM_WAIT);
        outgoing();
    }

    /** What leaves when the worker looks at that time. */
    private List<OutboundContent> sentBy(Instant now) {
        time.set(now);
        worker.work();
        return outgoing();
    }

    private List<OutboundContent> outgoing() {
        Optional<Sending> next = outbox.claim(US);
        next.ifPresent(sending -> outbox.settle(sending, new Settlement.Sent(Optional.empty())));
        return next.map(sending -> sending.message().content()).stream().toList();
    }

    private static OutboundContent template(String name) {
        return new OutboundContent.Template(name, Language.EN, List.of());
    }

    private static ServedTenants tenants() {
        FilesConfig config = new FilesConfig(KNOWLEDGE, KNOWLEDGE, KNOWLEDGE);
        return new ServedTenants(new FileTenantSource(config, new TenantFolders(config)), new MemoryCatalog());
    }
}
