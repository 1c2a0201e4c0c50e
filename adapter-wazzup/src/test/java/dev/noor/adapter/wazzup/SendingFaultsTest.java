package dev.noor.adapter.wazzup;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.ports.Tenants;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each way of going wrong means for a message. */
class SendingFaultsTest {
    private static final ChatAddress CHAT = new ChatAddress(Tenants.aTenant(), StubWazzup.CHANNEL, "971500000001");

    private Wired wazzup = Wired.start();

    @AfterEach
    void close() {
        wazzup.stub().close();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        Fault.Answer.error(400, "MESSAGE_TEXT_TOO_LONG"),
                        new Delivery.Refused("MESSAGE_TEXT_TOO_LONG")),
                Arguments.of(Fault.Answer.error(400, "repeatedCrmMessageId"), new Delivery.Repeated()),
                Arguments.of(Fault.Answer.error(400, "Repeated_Crm_Message_Id"), new Delivery.Repeated()),
                Arguments.of(
                        new Fault.Answer(400, "{\"error\":{\"code\":\"CHAT_NO_ACCESS\"}}", ""),
                        new Delivery.Refused("CHAT_NO_ACCESS")),
                Arguments.of(new Fault.Answer(400, "", ""), new Delivery.Refused("http.400")),
                Arguments.of(
                        new Fault.Answer(400, "{\"error\":\"Anna wrote something\"}", ""),
                        new Delivery.Refused("http.400")),
                Arguments.of(Fault.Answer.error(404, "NOT_FOUND"), new Delivery.Refused("NOT_FOUND")),
                Arguments.of(Fault.Answer.error(401, "INVALID_API_KEY"), new Delivery.LockedOut("INVALID_API_KEY")),
                Arguments.of(new Fault.Answer(403, "<html>", ""), new Delivery.LockedOut("http.403")),
                Arguments.of(Fault.Answer.error(400, "BALANCE_IS_EMPTY"), new Delivery.LockedOut("BALANCE_IS_EMPTY")),
                Arguments.of(Fault.Answer.error(400, "channelBlocked"), new Delivery.LockedOut("channelBlocked")),
                Arguments.of(
                        Fault.Answer.error(400, "MESSAGE_CHANNEL_UNAVAILABLE"),
                        new Delivery.Unreachable("MESSAGE_CHANNEL_UNAVAILABLE")),
                Arguments.of(
                        Fault.Answer.error(400, "CHANNEL_LIMIT_EXCEEDED"),
                        new Delivery.Throttled("CHANNEL_LIMIT_EXCEEDED", Optional.empty())),
                Arguments.of(
                        Fault.Answer.throttled(Duration.ofSeconds(4)),
                        new Delivery.Throttled("TOO_MANY_REQUESTS", Optional.of(Duration.ofSeconds(4)))),
                Arguments.of(new Fault.Answer(429, "", ""), new Delivery.Throttled("http.429", Optional.empty())),
                Arguments.of(
                        new Fault.Answer(429, "", "Mon, 02 Mar 2026 08:00:30 GMT"),
                        new Delivery.Throttled("http.429", Optional.of(Duration.ofSeconds(30)))),
                Arguments.of(
                        new Fault.Answer(429, "", "999999999999"),
                        new Delivery.Throttled("http.429", Optional.of(Duration.ofHours(1)))),
                Arguments.of(new Fault.Answer(429, "", "soon"), new Delivery.Throttled("http.429", Optional.empty())),
                Arguments.of(new Fault.Answer(302, "", ""), new Delivery.Unreachable("http.302")),
                Arguments.of(new Fault.Answer(408, "", ""), new Delivery.Unknown("http.408")),
                Arguments.of(Fault.Answer.error(500, "UNKNOWN_ERROR"), new Delivery.Unknown("UNKNOWN_ERROR")),
                Arguments.of(new Fault.Answer(502, "<html>", ""), new Delivery.Unknown("http.502")),
                Arguments.of(new Fault.Answer(503, "", ""), new Delivery.Unknown("http.503")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_means(Fault.Answer answer, Delivery delivery) {
        wazzup.stub().next(answer);

        assertThat(send(aReply("Hello"))).isEqualTo(delivery);
        assertThat(wazzup.stub().calls()).as("no attempt but one").isOne();
        assertThat(wazzup.stub().ledger().taken()).isEmpty();
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of(new Fault.SilenceAfterTaking(Duration.ofSeconds(3)), new Delivery.Unknown("timeout")),
                Arguments.of(new Fault.StallInAnswer(Duration.ofSeconds(3)), new Delivery.Unknown("timeout")),
                Arguments.of(new Fault.CloseAfterTaking(), new Delivery.Unknown("connection.lost")),
                Arguments.of(new Fault.AnswerAfterTaking(500, ""), new Delivery.Unknown("http.500")),
                Arguments.of(
                        new Fault.AnswerAfterTaking(200, "{\"error\":\"UNKNOWN_ERROR\"}"),
                        new Delivery.Unknown("UNKNOWN_ERROR")),
                Arguments.of(new Fault.AnswerAfterTaking(201, ""), new Delivery.Repeated()),
                Arguments.of(new Fault.AnswerAfterTaking(201, "{\"messageId\":"), new Delivery.Repeated()),
                Arguments.of(new Fault.AnswerAfterTaking(200, "{\"messageId\":\"m\"}"), new Delivery.Accepted("m")));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void what_was_taken_without_a_clear_word_is_not_sent_twice(Fault fault, Delivery delivery) {
        OutboundMessage message = aReply("Hello");
        wazzup.stub().next(fault);

        assertThat(send(message)).isEqualTo(delivery);
        assertThat(wazzup.stub().calls()).as("no attempt but one").isOne();
        assertThat(send(message)).isEqualTo(new Delivery.Repeated());
        assertThat(wazzup.stub().ledger().taken()).hasSize(1);
    }

    @Test
    void a_connection_that_is_closed_before_anything_was_taken_says_nothing_either() {
        wazzup.stub().next(new Fault.CloseBeforeTaking());

        assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.Unknown("connection.lost"));
        assertThat(wazzup.stub().ledger().taken()).isEmpty();
    }

    @Test
    void a_key_that_is_not_taken_locks_out() {
        wazzup = wazzup.withKey("another-key");

        assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.LockedOut("INVALID_API_KEY"));
    }

    @Test
    void nobody_listening_is_unreachable() {
        wazzup.stub().shut();

        assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.Unreachable("connect.refused"));
    }

    @Test
    void a_door_that_opens_at_once_is_tried_a_second_time() throws Exception {
        close();
        wazzup = Wired.start(new WazzupPolicies(new CallPolicies(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMillis(600),
                Duration.ofSeconds(1),
                8,
                Duration.ZERO)));
        wazzup.stub().shut();
        CompletableFuture<Delivery> delivery = CompletableFuture.supplyAsync(() -> send(aReply("Hello")));
        TimeUnit.MILLISECONDS.sleep(200);
        wazzup.stub().open();

        assertThat(delivery.get(10, TimeUnit.SECONDS)).isInstanceOf(Delivery.Accepted.class);
        assertThat(wazzup.stub().ledger().taken()).hasSize(1);
    }

    @Test
    void half_of_twenty_calls_wrong_opens_the_breaker_and_one_that_goes_well_closes_it() throws Exception {
        for (int call = 0; call < 10; call++) {
            send(aReply("Hello"));
        }
        for (int call = 0; call < 10; call++) {
            wazzup.stub().next(Fault.Answer.error(503, "DOWN"));
            assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.Unknown("DOWN"));
        }

        assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.Unreachable("breaker.open"));
        assertThat(wazzup.stub().calls()).isEqualTo(20);

        TimeUnit.MILLISECONDS.sleep(2 * wazzup.policies().calls().halfOpen().toMillis());
        assertThat(send(aReply("Hello"))).isInstanceOf(Delivery.Accepted.class);
        assertThat(send(aReply("Hello"))).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void refusals_are_a_sign_of_health_and_never_open_the_breaker() {
        for (int call = 0; call < 40; call++) {
            wazzup.stub().next(Fault.Answer.error(call % 2 == 0 ? 400 : 429, "NO"));
            send(aReply("Hello"));
        }

        assertThat(send(aReply("Hello"))).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void more_calls_than_may_be_under_way_are_put_off_and_no_attempt() throws Exception {
        close();
        wazzup = Wired.start(new WazzupPolicies(new CallPolicies(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMillis(20),
                Duration.ofSeconds(1),
                2,
                Duration.ZERO)));
        wazzup.stub().usually(() -> new Fault.SilenceAfterTaking(Duration.ofMillis(900)));
        List<CompletableFuture<Delivery>> slow = IntStream.range(0, 2)
                .mapToObj(call -> CompletableFuture.supplyAsync(() -> send(aReply("Hello"))))
                .toList();
        while (wazzup.stub().calls() < 2) {
            TimeUnit.MILLISECONDS.sleep(10);
        }

        assertThat(send(aReply("Hello"))).isEqualTo(new Delivery.Throttled("bulkhead.full", Optional.empty()));
        for (CompletableFuture<Delivery> delivery : slow) {
            assertThat(delivery.get(10, TimeUnit.SECONDS)).isInstanceOf(Delivery.Accepted.class);
        }
    }

    @Test
    void an_interrupted_sender_learns_that_nobody_knows() {
        wazzup.stub().next(new Fault.SilenceAfterTaking(Duration.ofSeconds(2)));
        Thread.currentThread().interrupt();

        Delivery delivery = send(aReply("Hello"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(delivery).isEqualTo(new Delivery.Unknown("interrupted"));
    }

    @Test
    void the_clock_stands_at_noon_so_that_dates_can_be_read() {
        assertThat(NOON).isEqualTo("2026-03-02T08:00:00Z");
    }

    private Delivery send(OutboundMessage message) {
        return wazzup.gateway().send(CHAT, message);
    }
}
