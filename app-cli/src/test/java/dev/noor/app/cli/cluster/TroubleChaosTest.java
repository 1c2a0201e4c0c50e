package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.adapter.wazzup.stub.Taken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people and programs do to a server that nobody kills: bursts, endless typing, and bodies that mean harm. */
@Tag("chaos")
@Timeout(1_200)
final class TroubleChaosTest {
    private static final int TYPER = 8_000_000;
    private static final int KEEPER = 8_100_000;
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(20);

    private static final List<String> HOSTILE = List.of(
            "",
            "{",
            "[]",
            "null",
            "\u0000\u0000\u0000",
            "{\"messages\":{}}",
            "{\"messages\":[null,7,\"x\",[],{}]}",
            "{\"messages\":[{\"messageId\":7,\"channelId\":[],\"chatId\":{}}]}",
            "{\"statuses\":[{\"messageId\":null,\"status\":\"eaten\"}]}",
            "[".repeat(20_000),
            "{\"messages\":[{\"messageId\":\"%s\",\"channelId\":\"another\",\"chatId\":\"1\",\"text\":\"x\"}]}");

    @Test
    void bursts_get_one_answer_the_endless_typer_gets_one_in_time_and_hostile_bodies_harm_nobody(@TempDir Path home)
            throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = new Premises(home, wazzup);
                Provider provider = new Provider(wazzup, premises::listening)) {
            premises.start().begun();
            warmUp(provider, wazzup);
            int bursts = ChaosProfile.current().bursts();
            List<Thread> people = new ArrayList<>();
            IntStream.rangeClosed(1, bursts)
                    .forEach(chat -> people.add(Thread.startVirtualThread(() -> burst(provider, chat))));
            Instant began = Instant.now();
            people.add(Thread.startVirtualThread(() -> typeOnAndOn(provider)));
            List<Integer> answers = harm(provider, bursts);
            for (Thread person : people) {
                person.join();
            }
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, Duration.ofSeconds(60));
            long once = premises.rows().count("""
                    SELECT count(*) FROM (SELECT conversation_id FROM turn JOIN conversation ON conversation.id =
                        conversation_id WHERE chat_id < '%s' GROUP BY 1 HAVING count(*) = 1) AS one
                    """.formatted(Customers.phone(TYPER)));
            Duration first = wazzup.ledger().of(Customers.phone(TYPER)).stream()
                    .findFirst()
                    .map(taken -> Duration.between(began, taken.at()))
                    .orElseThrow();
            ChaosProfile.tell("R14 %d of %d bursts answered in one turn, the endless typer after %.1f s"
                    .formatted(once, bursts, first.toMillis() / 1_000.0));
            ChaosProfile.tell("R13 %d hostile bodies among them: %s".formatted(answers.size(), rest.summary()));
            ChaosProfile.requireZeros(rest, premises);
            assertThat(answers).allMatch(status -> status == 200);
            long sent = wazzup.ledger().taken().size();
            provider.replay();
            Rows.pause(Duration.ofSeconds(6));
            ChaosProfile.requireZeros(Rest.await(books, provider, Duration.ofSeconds(60)), premises);
            ChaosProfile.tell("everything posted once more: %d messages sent before, %d after"
                    .formatted(sent, wazzup.ledger().taken().size()));
            assertThat(wazzup.ledger().taken()).hasSize((int) sent);
            ChaosProfile.onQuietMachine(() -> {
                assertThat(once * 100).isGreaterThanOrEqualTo(bursts * 99L);
                assertThat(first).isLessThanOrEqualTo(FIRST_ANSWER);
            });
        }
    }

    /** The first turn of a process takes longer. */
    private static void warmUp(Provider provider, StubWazzup wazzup) {
        provider.post(List.of(Customers.message(Customers.phone(KEEPER), "do you deliver to Dubai?")));
        for (List<Taken> taken = List.of();
                taken.isEmpty();
                taken = wazzup.ledger().taken()) {
            Rows.pause(Duration.ofMillis(200));
        }
    }

    private static void burst(Provider provider, int number) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Rows.pause(Duration.ofMillis(random.nextInt(20_000)));
        String chat = Customers.phone(number);
        for (int left = random.nextInt(5); left >= 0; left--) {
            provider.post(List.of(Customers.message(chat, "what are your working hours?")));
            if (left > 0) {
                Rows.pause(Duration.ofMillis(random.nextInt(200, 3_500)));
            }
        }
    }

    private static void typeOnAndOn(Provider provider) {
        for (int i = 0; i < 25; i++) {
            provider.post(List.of(Customers.message(Customers.phone(TYPER), "and one more thing")));
            Rows.pause(Duration.ofSeconds(1));
        }
    }

    private static List<Integer> harm(Provider provider, int times) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < times / 2; i++) {
            answers.add(provider.attempt(HOSTILE.get(i % HOSTILE.size()).formatted(UUID.randomUUID())));
            Rows.pause(Duration.ofMillis(50));
        }
        return answers;
    }
}
