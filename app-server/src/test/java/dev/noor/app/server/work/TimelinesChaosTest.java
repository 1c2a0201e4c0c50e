package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.Noor;
import dev.noor.core.turn.TurnEngine;
import dev.noor.ports.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Customers, ten thousand in the full profile, to whom anything happens at any time: nobody hears from Noor too late or
 * unasked.
 */
@Tag("chaos")
@Timeout(600)
final class TimelinesChaosTest {
    private static final int TIMELINES = "full".equals(System.getProperty("noor.chaos")) ? 10_000 : 1_000;
    private static final long SEED = 4_711;
    private static final Duration WINDOW = Duration.ofHours(23).plusMinutes(55);

    static {
        // thousands of messages are given up on purpose
        System.setProperty("org.slf4j.simpleLogger.log." + SendWorker.class.getName(), "off");
    }

    @Test
    void nothing_is_sent_after_the_window_and_after_stop_only_one_confirmation() {
        SettableInstantSource clock = new SettableInstantSource(Instant.parse("2026-03-13T08:00:00Z"));
        TurnEngine engine = engine(clock);
        List<String> broken = new ArrayList<>();
        long sent = 0;
        long expired = 0;
        long stops = 0;
        for (int number = 0; number < TIMELINES; number++) {
            Timeline timeline = new Timeline(engine, clock, new Random(SEED + number), WINDOW);
            timeline.live(12);
            sent += timeline.sent();
            expired += timeline.neverSent();
            stops += timeline.stops();
            for (String breach : timeline.breaches()) {
                broken.add("timeline " + number + ": " + breach);
            }
        }
        System.out.printf(
                "chaos: R16 %d timelines, %d messages sent, %d never, %d times STOP: %d broken rules%n",
                TIMELINES, sent, expired, stops, broken.size());
        assertThat(broken).isEmpty();
        assertThat(sent).as("something happens at all").isGreaterThan(TIMELINES);
        assertThat(expired).isPositive();
        assertThat(stops).isPositive();
    }

    private static TurnEngine engine(SettableInstantSource clock) {
        Path knowledge = Path.of("..", "knowledge").toAbsolutePath().normalize();
        FilesConfig folders = new FilesConfig(knowledge, knowledge, knowledge);
        FileTenantSource tenants = new FileTenantSource(folders, new TenantFolders(folders));
        TenantId tenant = new TenantId("treejar");
        MemoryKnowledgeBase answers = new MemoryKnowledgeBase();
        answers.replace(tenant, tenants.passages(tenant));
        return Noor.builder()
                .tenants(tenants)
                .catalog(new MemoryCatalog())
                .knowledge(answers)
                .conversations(new MemoryConversationStore())
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(new SequentialIdSource())
                .businessTime(clock)
                .machineTime(System::nanoTime)
                .build()
                .turnEngine();
    }
}
