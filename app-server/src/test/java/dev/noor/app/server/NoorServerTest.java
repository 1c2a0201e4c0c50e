package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryMessageGateway;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on PostgreSQL: what Wazzup posts, the turn, what is sent. */
@Timeout(120)
final class NoorServerTest {
    private static final String CHAT = "971501234567";

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();

    @Test
    void a_burst_of_whatsapp_messages_delivered_twice_gets_one_answer_and_a_restart_sends_nothing_again(
            @TempDir Path home) throws Exception {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        try (Served server = Served.start(home, gateway)) {
            assertThat(server.says(CHAT, first, "Hello")).isEqualTo(200);
            assertThat(server.says(CHAT, second, "do you deliver to Dubai?")).isEqualTo(200);
            assertThat(server.says(CHAT, first, "Hello")).isEqualTo(200);
            await(() -> !gateway.sent().isEmpty());
            pause(1_500);
            assertThat(server.says(CHAT, second, "do you deliver to Dubai?")).isEqualTo(200);
        }
        assertThat(gateway.sent()).hasSize(1);
        assertThat(gateway.sent().getFirst().to().chat()).isEqualTo(CHAT);

        try (Served again = Served.start(home, gateway)) {
            assertThat(again.says(CHAT, first, "Hello")).isEqualTo(200);
            pause(6_000);
        }
        assertThat(gateway.sent()).hasSize(1);
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        for (int looks = 0; !isSo.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(300);
            pause(100);
        }
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
