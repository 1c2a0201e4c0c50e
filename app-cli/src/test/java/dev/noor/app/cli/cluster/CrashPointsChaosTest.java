package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.app.server.crash.CrashPoint;
import dev.noor.app.server.crash.PlannedCrash;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers die at every crash point there is, several at a time, while another one and the customers go on. */
@Tag("chaos")
@Timeout(1_800)
final class CrashPointsChaosTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 6;

    @Test
    void nothing_is_lost_or_doubled_whichever_point_a_server_dies_at(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = new Premises(home, wazzup);
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            premises.start().begun();
            Provocation.wakeQuietChats(provider);
            provider.goWrong();
            customers.write(20, Duration.ofSeconds(3));
            for (int round = 0; round < ChaosProfile.current().rounds(); round++) {
                together().forEach(points -> dieAt(points, premises, provider));
            }
            customers.stop();
            provider.behave();
            Books books = new Books(premises.rows(), wazzup.ledger(), provider.acknowledged());
            Rest rest = Rest.await(books, provider, PATIENCE);
            ChaosProfile.tell("R2 " + CrashPoint.values().length + " crash points: " + rest.summary());
            ChaosProfile.requireZeros(rest, premises);
        }
    }

    /** The points that servers reach by the same means, some at a time. */
    private static List<List<CrashPoint>> together() {
        Map<Provocation, List<CrashPoint>> byMeans = new EnumMap<>(Provocation.class);
        Arrays.stream(CrashPoint.values())
                .forEach(point -> byMeans.computeIfAbsent(Provocation.of(point), means -> new ArrayList<>())
                        .add(point));
        List<List<CrashPoint>> together = new ArrayList<>();
        for (List<CrashPoint> points : byMeans.values()) {
            for (int from = 0; from < points.size(); from += AT_ONCE) {
                together.add(points.subList(from, Math.min(points.size(), from + AT_ONCE)));
            }
        }
        return together;
    }

    private static void dieAt(List<CrashPoint> points, Premises premises, Provider provider) {
        Map<CrashPoint, Replica> doomed = new EnumMap<>(CrashPoint.class);
        points.forEach(point -> doomed.put(point, premises.startToDie(point.name())));
        doomed.values().forEach(Replica::begun);
        Provocation means = Provocation.of(points.getFirst());
        for (int tries = 0; tries < 12 && !allAreDead(doomed, Duration.ofMillis(100)); tries++) {
            List<Replica> living =
                    doomed.values().stream().filter(Replica::isAlive).toList();
            means.provoke(living, premises, provider);
            allAreDead(doomed, Duration.ofSeconds(5));
        }
        doomed.forEach((point, replica) -> assertThat(replica.exit(Duration.ZERO))
                .as("the end at " + point)
                .hasValue(PlannedCrash.EXIT));
    }

    private static boolean allAreDead(Map<CrashPoint, Replica> doomed, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        return doomed.values().stream()
                .allMatch(replica -> replica.exit(Duration.ofNanos(Math.max(0, end - System.nanoTime())))
                        .isPresent());
    }
}
