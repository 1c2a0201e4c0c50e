package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.pgvector.GroupCommit.Limits;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.Together;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class GroupCommitTest {
    private static final Limits LIMITS = new Limits(Duration.ofMillis(400), 3, 1_000, Duration.ofMillis(5));

    private final List<List<Integer>> written = new CopyOnWriteArrayList<>();

    @Test
    void a_caller_that_is_alone_writes_at_once() {
        GroupCommit<Integer> group = new GroupCommit<>(written::add, LIMITS);

        group.write(1);
        group.write(2);

        assertThat(written).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void callers_that_wait_together_share_a_write_and_each_item_is_written_once() {
        GroupCommit<Integer> group = new GroupCommit<>(
                items -> {
                    sleep(20);
                    written.add(items);
                },
                LIMITS);

        Together.call(64, caller -> {
            group.write(caller);
            return caller;
        });

        assertThat(written.stream().flatMap(List::stream)).hasSize(64).doesNotHaveDuplicates();
        assertThat(written.size()).isLessThan(10);
    }

    @Test
    void a_passing_fault_is_waited_out() {
        AtomicInteger attempts = new AtomicInteger();
        GroupCommit<Integer> group = new GroupCommit<>(
                items -> {
                    if (attempts.incrementAndGet() < 5) {
                        throw gone();
                    }
                    written.add(items);
                },
                LIMITS);

        group.write(1);

        assertThat(written).containsExactly(List.of(1));
    }

    @Test
    void a_fault_that_does_not_pass_is_told_to_everybody_who_waited_and_the_next_is_not_hindered() {
        AtomicBoolean isGone = new AtomicBoolean(true);
        GroupCommit<Integer> group = new GroupCommit<>(
                items -> {
                    if (isGone.get()) {
                        throw gone();
                    }
                    written.add(items);
                },
                LIMITS);

        List<Boolean> stored = Together.call(3, caller -> isStored(group, caller));
        isGone.set(false);
        group.write(9);

        assertThat(stored).containsOnly(false);
        assertThat(written).containsExactly(List.of(9));
    }

    @Test
    void while_there_is_a_fault_no_more_than_so_many_are_held() {
        CountDownLatch failing = new CountDownLatch(2);
        AtomicBoolean isGone = new AtomicBoolean(true);
        GroupCommit<Integer> group = new GroupCommit<>(
                items -> {
                    failing.countDown();
                    if (isGone.get()) {
                        throw gone();
                    }
                },
                new Limits(Duration.ofSeconds(20), 3, 1_000, Duration.ofMillis(5)));
        List<Thread> held = List.of(waiting(group, 1), waiting(group, 2), waiting(group, 3));
        await(failing);
        sleep(100);

        assertThatThrownBy(() -> group.write(9))
                .isInstanceOf(TransientPortException.class)
                .hasMessageContaining("too many");

        isGone.set(false);
        held.forEach(GroupCommitTest::join);
    }

    @Test
    void an_item_that_is_refused_harms_none_that_it_was_written_with() {
        GroupCommit<Integer> group = new GroupCommit<>(
                items -> {
                    sleep(20);
                    if (items.contains(7)) {
                        throw new PermanentPortException("test.refused", "seven is refused");
                    }
                    written.add(items);
                },
                new Limits(Duration.ofSeconds(20), 512, 1_000, Duration.ofMillis(5)));

        List<Boolean> stored = Together.call(16, caller -> isStored(group, caller));

        assertThat(stored.stream().filter(is -> !is)).hasSize(1);
        assertThat(stored.get(7)).isFalse();
        assertThat(written.stream().flatMap(List::stream)).hasSize(15).doesNotHaveDuplicates();
    }

    private static boolean isStored(GroupCommit<Integer> group, int item) {
        try {
            group.write(item);
            return true;
        } catch (PortException failed) {
            return false;
        }
    }

    private static Thread waiting(GroupCommit<Integer> group, int item) {
        return Thread.startVirtualThread(() -> group.write(item));
    }

    private static TransientPortException gone() {
        return new TransientPortException("test.gone", "the database is gone", Duration.ZERO);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
