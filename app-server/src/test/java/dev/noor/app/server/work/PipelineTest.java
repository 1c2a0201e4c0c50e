package dev.noor.app.server.work;

import static dev.noor.app.server.work.Workshop.await;
import static dev.noor.app.server.work.Workshop.pause;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages become replies that are sent, whatever fails on the way. */
@Timeout(60)
final class PipelineTest {
    private static final String QUESTION = "Hi, how long is the warranty?";

    private final Workshop shop = new Workshop();

    @Test
    void a_message_is_answered_and_the_answer_is_sent_to_its_chat() {
        try (Pipeline pipeline = shop.pipeline("a")) {
            pipeline.start();
            shop.says("customer-1", QUESTION);

            await(() -> shop.sentTo("customer-1").size() == 1);
        }
        assertThat(shop.open("customer-1")).isEmpty();
        assertThat(shop.sentTo("customer-1").getFirst()).containsIgnoringCase("warranty");
    }

    @Test
    void two_processes_on_one_store_answer_every_customer_once() {
        List<String> customers =
                IntStream.range(0, 40).mapToObj(i -> "customer-" + i).toList();
        try (Pipeline first = shop.pipeline("a");
                Pipeline second = shop.pipeline("b")) {
            first.start();
            second.start();
            customers.forEach(customer -> shop.says(customer, QUESTION));

            await(() -> customers.stream()
                    .noneMatch(customer -> shop.sentTo(customer).isEmpty()));
            pause(Duration.ofMillis(300));
        }
        assertThat(customers)
                .allSatisfy(customer -> assertThat(shop.sentTo(customer)).hasSize(1));
    }

    @Test
    void a_process_that_was_lost_in_the_middle_of_a_turn_is_followed_by_another() {
        ReplicaId lost = new ReplicaId("lost");
        shop.queue().beat(lost);
        shop.says("customer-1", QUESTION);
        assertThat(shop.queue().claim(lost)).isPresent();
        shop.passes(Duration.ofSeconds(6));

        try (Pipeline pipeline = shop.pipeline("b")) {
            pipeline.start();
            await(() -> shop.sentTo("customer-1").size() == 1);
        }
    }

    @Test
    void a_turn_that_fails_three_times_ends_in_the_fixed_words_and_a_person() {
        TurnQueue refusing = new ThroughQueue(shop.queue()) {
            @Override
            public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
                if (turn.outcome() != Outcome.FALLBACK) {
                    throw new PermanentPortException("test.refused", "a row of this turn is refused");
                }
                return super.complete(lease, turn, latecomers);
            }
        };
        shop.says("customer-1", QUESTION);
        try (Pipeline pipeline = shop.pipeline("a", refusing)) {
            pipeline.start();
            await(() -> {
                shop.passes(Duration.ofSeconds(1));
                return shop.sentTo("customer-1").size() == 1;
            });
        }
        assertThat(shop.conversation("customer-1").mode()).isEqualTo(ConversationMode.HANDOFF);
        assertThat(shop.open("customer-1")).isEmpty();
    }

    @Test
    void what_no_attempt_can_answer_becomes_a_dead_letter_and_holds_up_nobody() {
        TurnQueue refusing = new ThroughQueue(shop.queue()) {
            @Override
            public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
                if (turn.after().address().chat().equals("poison")) {
                    throw new PermanentPortException("test.refused", "every row is refused");
                }
                return super.complete(lease, turn, latecomers);
            }
        };
        shop.says("poison", QUESTION);
        shop.says("customer-1", QUESTION);
        try (Pipeline pipeline = shop.pipeline("a", refusing)) {
            pipeline.start();
            await(() -> {
                shop.passes(Duration.ofSeconds(1));
                return shop.open("poison").isEmpty()
                        && shop.sentTo("customer-1").size() == 1;
            });
        }
        assertThat(shop.sentTo("poison")).isEmpty();
    }

    @Test
    void an_answer_whose_fate_nobody_knows_is_repeated_under_its_id_and_seen_once() {
        shop.gateway().answerNext(new Delivery.Unknown("timeout"));
        try (Pipeline pipeline = shop.pipeline("a")) {
            pipeline.start();
            shop.says("customer-1", QUESTION);
            await(() -> shop.sentTo("customer-1").size() == 1);
            shop.passes(Duration.ofSeconds(3));
            shop.says("customer-1", "and delivery to Dubai?");
            await(() -> {
                shop.passes(Duration.ofSeconds(1));
                return shop.sentTo("customer-1").size() == 2;
            });
        }
        assertThat(shop.sentTo("customer-1")).doesNotHaveDuplicates();
    }

    @Test
    void what_the_channel_does_not_take_now_is_sent_later() {
        shop.gateway().answerNext(new Delivery.Unreachable("down"));
        shop.gateway().answerNext(new Delivery.Throttled("busy", Optional.of(Duration.ofSeconds(4))));
        try (Pipeline pipeline = shop.pipeline("a")) {
            pipeline.start();
            shop.says("customer-1", QUESTION);
            await(() -> {
                shop.passes(Duration.ofSeconds(1));
                return shop.sentTo("customer-1").size() == 1;
            });
        }
    }

    @Test
    void closing_waits_for_the_turn_under_way() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        TurnQueue slow = new ThroughQueue(shop.queue()) {
            @Override
            public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
                begun.countDown();
                pause(Duration.ofMillis(500));
                return super.complete(lease, turn, latecomers);
            }
        };
        shop.says("customer-1", QUESTION);
        Pipeline pipeline = shop.pipeline("a", slow);
        pipeline.start();
        begun.await();

        pipeline.close();

        assertThat(shop.open("customer-1")).isEmpty();
    }
}
