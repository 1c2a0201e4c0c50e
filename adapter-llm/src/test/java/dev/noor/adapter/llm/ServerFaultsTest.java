package dev.noor.adapter.llm;

import static dev.noor.ports.model.ModelFixtures.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What servers were seen to do wrong, and what it is to us. */
final class ServerFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        server = ModelServer.start(asked -> Completion.saying("Hello").sent());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static ChatRequest aShortRequest() {
        ChatRequest request = aRequest();
        return new ChatRequest(request.role(), request.messages(), request.tools(), 100, SHORT);
    }

    private static ModelFault expected(Broken broken) {
        return switch (broken) {
            case RATE_LIMITED, RATE_LIMITED_WITH_DELAY, RATE_LIMITED_INSIDE_200 -> ModelFault.RATE_LIMITED;
            case SERVER_ERROR, BAD_GATEWAY, UNAVAILABLE, OVERLOADED, ERROR_INSIDE_200 -> ModelFault.OVERLOADED;
            case GATEWAY_TIMEOUT, HEADER_STALL, BODY_STALL -> ModelFault.TIMEOUT;
            case BAD_JSON,
                    NO_JSON,
                    EMPTY_BODY,
                    NO_CHOICES,
                    NULL_CONTENT,
                    BLANK_CONTENT,
                    NULL_FINISH,
                    ERROR_FINISH,
                    DSML_LEAK,
                    ASCII_DSML_LEAK,
                    EMPTY_CALLS -> ModelFault.BROKEN_ANSWER;
            case TRUNCATED, RESET, CLOSED -> ModelFault.UNREACHABLE;
            case FILTERED, FORBIDDEN -> ModelFault.REFUSED;
            case UNAUTHORISED -> ModelFault.UNAUTHORISED;
            case NO_CREDIT -> ModelFault.NO_CREDIT;
            case UNKNOWN_MODEL -> ModelFault.UNKNOWN_MODEL;
            case TOO_LONG, INVALID -> ModelFault.INVALID_REQUEST;
            case UNTYPED_CALLS -> throw new IllegalArgumentException("is repaired");
        };
    }

    @ParameterizedTest
    @EnumSource(value = Broken.class, mode = EnumSource.Mode.EXCLUDE, names = "UNTYPED_CALLS")
    void everything_that_is_no_sound_answer_is_its_fault_within_the_deadline(Broken broken) {
        server.behave(asked -> broken.answer());
        ChatModel model = Wired.to(server);
        long start = System.nanoTime();

        PortException fault = catchThrowableOfType(PortException.class, () -> model.complete(aShortRequest()));

        assertThat(ModelFault.of(fault)).contains(expected(broken));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusMillis(600));
        assertThat(fault.getMessage()).doesNotContain("Half a sen", "search_catalog", "slow down", Wired.KEY);
    }

    @Test
    void a_call_without_its_type_is_a_call_all_the_same() {
        server.next(Broken.UNTYPED_CALLS.answer());

        assertThat(Wired.to(server).complete(aRequest()).calls())
                .singleElement()
                .satisfies(call -> assertThat(call.tool()).isEqualTo("search_catalog"));
    }

    @Test
    void the_delay_that_a_server_asks_for_is_kept() {
        server.next(Broken.RATE_LIMITED_WITH_DELAY.answer());
        server.next(new WireAnswer.Sent(503, Map.of("Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT"), "{}"));
        ChatModel model = Wired.to(server);

        assertThat(wait(model)).isEqualTo(Duration.ofSeconds(7));
        assertThat(wait(model)).isEqualTo(Duration.ofSeconds(30));
    }

    private static Duration wait(ChatModel model) {
        return catchThrowableOfType(TransientPortException.class, () -> model.complete(aRequest()))
                .retryAfter()
                .orElseThrow();
    }

    @Test
    void no_attempt_is_repeated_by_itself() {
        server.behave(asked -> Broken.UNAVAILABLE.answer());
        ChatModel model = Wired.to(server);

        assertThatThrownBy(() -> model.complete(aRequest())).isInstanceOf(PortException.class);

        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_kept_connection_that_was_closed_meanwhile_goes_unnoticed() throws InterruptedException {
        ChatModel model = Wired.to(server);
        server.next(new WireAnswer.ThenClosed(Completion.saying("one").sent()));

        assertThat(model.complete(aRequest()).text()).isEqualTo("one");
        server.next(new WireAnswer.Closed());
        assertThat(model.complete(aRequest()).text()).isEqualTo("Hello");
    }

    @Test
    void an_answer_that_ended_at_its_greatest_length_says_so() {
        server.next(Completion.saying("We have many").finish("length").sent());

        assertThat(Wired.to(server).complete(aRequest()).finish()).isEqualTo(ChatAnswer.Finish.LENGTH);
    }

    @Test
    void a_server_that_fails_again_and_again_is_left_alone_and_then_tried_once() throws InterruptedException {
        server.behave(asked -> Broken.SERVER_ERROR.answer());
        ChatModel model = Wired.to(server);
        for (int call = 0; call < 30; call++) {
            assertThatThrownBy(() -> model.complete(aRequest())).isInstanceOf(PortException.class);
        }
        int asked = server.asked().size();

        assertThat(asked).isLessThan(25);
        assertThat(catchThrowableOfType(PortException.class, () -> model.complete(aRequest()))
                        .code())
                .isEqualTo(ModelFault.PUT_OFF.code());
        server.behave(call -> Completion.saying("Back").sent());
        Thread.sleep(Wired.policies().halfOpen().plusMillis(100));
        assertThat(model.complete(aRequest()).text()).isEqualTo("Back");
    }

    @Test
    void more_calls_than_may_be_under_way_are_put_off_at_once() throws Exception {
        server.behave(asked -> new WireAnswer.Late(
                Duration.ofMillis(600), Completion.saying("Slow").sent()));
        ChatModel model = Wired.to(server, LlmConfig.AT_ONCE, "1");
        Thread first = Thread.ofVirtual().start(() -> model.complete(aRequest()));
        while (server.asked().isEmpty()) {
            Thread.sleep(10);
        }

        assertThat(catchThrowableOfType(PortException.class, () -> model.complete(aRequest()))
                        .code())
                .isEqualTo(ModelFault.PUT_OFF.code());
        first.join();
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        ChatModel model = Wired.to(server, LlmConfig.URL, "http://127.0.0.1:" + free + "/v1");

        assertThat(catchThrowableOfType(PortException.class, () -> model.complete(aRequest())))
                .hasMessageContaining(LlmConfig.URL)
                .satisfies(fault -> assertThat(ModelFault.of(fault)).contains(ModelFault.UNREACHABLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Broken.class,
            names = {"SERVER_ERROR", "BODY_STALL", "RESET", "NO_CREDIT", "UNAUTHORISED", "BAD_JSON"})
    void the_second_server_answers_when_the_first_does_not(Broken broken) throws IOException {
        server.behave(asked -> broken.answer());
        try (ModelServer local = ModelServer.start(
                asked -> Completion.saying("From here").model("local").sent())) {
            ChatModel model = Wired.to(
                    server, LlmConfig.BACKUP_URL, local.url().toString(), LlmConfig.BACKUP_MODEL, "llama3.2:3b");

            ChatAnswer answer = model.complete(aShortRequest());

            assertThat(answer.text()).isEqualTo("From here");
            assertThat(answer.model()).isEqualTo("local");
            assertThat(local.asked().getFirst().body().path("model").asText()).isEqualTo("llama3.2:3b");
            assertThat(local.asked().getFirst().body().has("provider")).isFalse();
        }
    }

    @Test
    void what_one_server_refuses_is_not_offered_to_another() throws IOException {
        server.behave(asked -> Broken.FORBIDDEN.answer());
        try (ModelServer local =
                ModelServer.start(asked -> Completion.saying("x").sent())) {
            ChatModel model =
                    Wired.to(server, LlmConfig.BACKUP_URL, local.url().toString(), LlmConfig.BACKUP_MODEL, "m");

            assertThatThrownBy(() -> model.complete(aRequest())).isInstanceOf(PortException.class);

            assertThat(local.asked()).isEmpty();
        }
    }
}
