package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.adapter.wazzup.stub.WebhookBodies;
import dev.noor.app.server.crash.CrashPoint;
import dev.noor.app.server.crash.PlannedCrash;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server dies at every crash point there is, one after the other, while another one and the customers go on. */
@Tag("chaos")
@Timeout(1_800)
final class CrashPointsChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int QUIET = 9_000_000;
    private static final int BURIED = 9_500_000;

    /** What has to happen so that a server gets there, where customers alone do not make it. */
    private final Map<String, Consumer<Replica>> provoked = Map.of(
            "release", replica -> rouse(),
            "fail", replica -> cutOff(QUIET, 0),
            "bury", replica -> cutOff(BURIED, 5),
            "keep", replica -> delay(),
            "leave", Replica::terminate);

    @SuppressWarnings("NullAway.Init")
    private Premises premises;

    @SuppressWarnings("NullAway.Init")
    private Provider provider;

    @Test
    void nothing_is_lost_or_doubled_whichever_point_a_server_dies_at(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises opened = new Premises(home, wazzup);
                Provider posting = new Provider(wazzup, opened::listening)) {
            premises = opened;
            provider = posting;
            Customers customers = new Customers(provider);
            premises.start().begun();
            wakeQuietChats();
            provider.goWrong();
            customers.write(20, Duration.ofSeconds(3));
            for (int round = 0; round < ChaosProfile.current().rounds(); round++) {
                Arrays.stream(CrashPoint.values()).forEach(this::dieAt);
            }
            customers.stop();
            provider.behave();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            ChaosProfile.tell("R2 " + CrashPoint.values().length + " crash points: " + rest.summary());
            ChaosProfile.requireZeros(rest, premises);
        }
    }

    private void dieAt(CrashPoint point) {
        Replica replica = premises.startToDie(point.name()).begun();
        Consumer<Replica> provocation = provoked.getOrDefault(point.method(), nothing -> {});
        OptionalInt exit = replica.exit(Duration.ofMillis(100));
        for (int tries = 0; exit.isEmpty() && tries < 10; tries++) {
            provocation.accept(replica);
            exit = replica.exit(Duration.ofSeconds(5));
        }
        assertThat(exit).as("the end at " + point).hasValue(PlannedCrash.EXIT);
    }

    private void wakeQuietChats() {
        write(QUIET);
        write(BURIED);
    }

    private void write(int first) {
        IntStream.range(first, first + 4)
                .mapToObj(chat -> WebhookBodies.messages(List.of(Customers.message(Customers.phone(chat), "Hello"))))
                .forEach(provider::attempt);
    }

    /** Makes conversations due in which nothing is open. */
    private void rouse() {
        premises.rows().change("""
                UPDATE conversation SET work_due_at = clock_timestamp(), work_deadline_at = clock_timestamp()
                WHERE chat_id LIKE '971509%' AND lease_owner IS NULL
                """);
    }

    /** Turns wait for the database for longer than a lease's keeping. */
    private void delay() {
        write(QUIET);
        premises.rows().closed("ledger_fact", Duration.ofSeconds(18));
    }

    /** Turns lose the database while they read. */
    private void cutOff(int chats, int attempts) {
        write(chats);
        premises.rows()
                .change("UPDATE conversation SET attempts = " + attempts
                        + ", work_due_at = clock_timestamp() WHERE work_due_at IS NOT NULL AND lease_owner IS NULL AND chat_id LIKE '"
                        + Customers.phone(chats).substring(0, 7) + "%'");
        Thread ending = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 4; i++) {
                Rows.pause(Duration.ofMillis(500));
                premises.rows().count("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                        WHERE wait_event_type = 'Lock' AND query LIKE '%FROM ledger_fact%'
                        """);
            }
        });
        premises.rows().closed("ledger_fact", Duration.ofSeconds(2));
        join(ending);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
