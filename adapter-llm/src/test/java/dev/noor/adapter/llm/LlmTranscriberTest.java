package dev.noor.adapter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.ports.Language;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.voice.Recordings;
import dev.noor.ports.voice.Transcriber;
import dev.noor.ports.voice.Transcriber.Request;
import dev.noor.ports.voice.Transcriber.Transcription;
import dev.noor.ports.voice.TranscriberContract;
import dev.noor.ports.voice.TranscriberTestee;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract over real HTTP, and what is said over the wire. */
final class LlmTranscriberTest implements TranscriberContract, TranscriberTestee {
    private static final String MODEL = "test/whisper";

    private ModelServer server;
    private Transcriber transcriber;

    @BeforeEach
    void start() throws IOException {
        server = ModelServer.start(asked -> Broken.SERVER_ERROR.answer());
        transcriber = Wired.transcriber(server, MODEL);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Override
    public TranscriberTestee testee() {
        return this;
    }

    @Override
    public Transcriber transcriber() {
        return transcriber;
    }

    @Override
    public void hearNext(String text) {
        server.next(WireAnswer.ok(heard(text)));
    }

    private static String heard(String text) {
        return "{\"text\":" + JsonNodeFactory.instance.textNode(text)
                + ",\"usage\":{\"seconds\":3.4,\"cost\":0.00024}}";
    }

    @Override
    public void failNext(ModelFault fault) {
        server.next(
                switch (fault) {
                    case RATE_LIMITED -> Broken.RATE_LIMITED.answer();
                    case OVERLOADED -> Broken.OVERLOADED.answer();
                    case BROKEN_ANSWER -> Broken.BAD_JSON.answer();
                    case REFUSED -> Broken.FORBIDDEN.answer();
                    case INVALID_REQUEST -> Broken.INVALID.answer();
                    case NO_CREDIT -> Broken.NO_CREDIT.answer();
                    case TIMEOUT, UNREACHABLE, PUT_OFF, UNAUTHORISED, UNKNOWN_MODEL, OVER_BUDGET ->
                        throw new IllegalArgumentException("is tested below");
                });
    }

    private static Request request(Optional<Language> spoken, Duration deadline) {
        return new Request(Recordings.aNote(), spoken, deadline);
    }

    private Transcription transcribed() {
        return transcriber.transcribe(request(Optional.empty(), Duration.ofMillis(700)));
    }

    private PortException fault() {
        return catchThrowableOfType(PortException.class, this::transcribed);
    }

    private Asked asked() {
        return server.asked().getLast();
    }

    @Test
    void openrouter_gets_the_sound_inside_a_json() {
        hearNext("سلام");

        transcriber.transcribe(request(Optional.of(Language.AR), Duration.ofSeconds(5)));

        assertThat(asked().path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(asked().header("authorization")).contains("Bearer " + Wired.KEY);
        assertThat(asked().header("x-openrouter-title")).contains("Noor");
        assertThat(asked().body().path("model").asText()).isEqualTo(MODEL);
        assertThat(asked().body().path("language").asText()).isEqualTo("ar");
        assertThat(asked().body().path("input_audio").path("format").asText()).isEqualTo("ogg");
        assertThat(Base64.getDecoder()
                        .decode(asked().body().path("input_audio").path("data").asText()))
                .isEqualTo(Recordings.aNote().bytes());
    }

    @Test
    void a_language_that_is_not_known_is_not_named() {
        hearNext("Hello");

        transcribed();

        assertThat(asked().body().has("language")).isFalse();
    }

    @Test
    void openai_gets_a_form_with_the_file() {
        transcriber = Wired.transcriber(server, MODEL, LlmConfig.SERVER_KIND, "openai");
        hearNext("Привет");

        transcriber.transcribe(request(Optional.of(Language.RU), Duration.ofSeconds(5)));

        String form = asked().text();
        String type = asked().header("content-type").orElseThrow();
        String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
        assertThat(type).startsWith("multipart/form-data; boundary=");
        assertThat(form).startsWith(boundary + "\r\n").endsWith("\r\n" + boundary + "--\r\n");
        assertThat(form)
                .contains("name=\"model\"\r\n\r\n" + MODEL + "\r\n")
                .contains("name=\"language\"\r\n\r\nru\r\n")
                .contains("name=\"response_format\"\r\n\r\njson\r\n")
                .contains("name=\"file\"; filename=\"voice.ogg\"\r\nContent-Type: audio/ogg\r\n\r\n"
                        + new String(Recordings.aNote().bytes(), StandardCharsets.ISO_8859_1) + "\r\n");
        assertThat(asked().header("x-openrouter-title")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Broken.class,
            names = {
                "HEADER_STALL",
                "BODY_STALL",
                "TRUNCATED",
                "RESET",
                "UNAUTHORISED",
                "UNKNOWN_MODEL",
                "ERROR_INSIDE_200",
                "RATE_LIMITED_INSIDE_200",
                "NO_JSON",
                "EMPTY_BODY",
                "RATE_LIMITED_WITH_DELAY",
                "BAD_GATEWAY",
                "NO_CHOICES"
            })
    void whatever_a_server_does_is_a_fault_of_a_model_in_time(Broken broken) {
        server.next(broken.answer());
        server.next(broken.answer());
        long start = System.nanoTime();

        assertThat(ModelFault.of(fault())).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_MODEL, UNKNOWN_MODEL", "UNAUTHORISED, UNAUTHORISED", "BODY_STALL, TIMEOUT"})
    void what_an_operator_can_mend_is_told_apart(Broken broken, ModelFault fault) {
        server.next(broken.answer());

        assertThat(ModelFault.of(fault())).contains(fault);
    }

    @Test
    void a_wrong_model_is_told_by_the_name_of_its_setting() {
        server.next(Broken.UNKNOWN_MODEL.answer());

        assertThat(fault()).hasMessageContaining("NOOR_LLM_TRANSCRIPTION_MODEL");
    }

    @Test
    void nobody_there_is_unreachable() throws IOException {
        server.close();

        assertThat(ModelFault.of(fault())).contains(ModelFault.UNREACHABLE);
    }

    @Test
    void a_server_that_fails_again_and_again_is_left_alone_for_a_while() {
        for (int call = 0; call < 20; call++) {
            assertThat(fault()).isNotNull();
        }
        int asked = server.asked().size();

        assertThat(ModelFault.of(fault())).contains(ModelFault.PUT_OFF);
        assertThat(server.asked()).hasSize(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \n ",
                "...",
                "[BLANK_AUDIO]",
                "(music)",
                "♪♪ [Music] ♪",
                "*sighs*",
                "Thank you for watching!",
                "Продолжение следует...",
                "Субтитры сделал DimaTorzok",
                "اشتركوا في القناة",
                "ترجمة نانسي قنقر"
            })
    void what_models_write_for_silence_is_nothing_said(String phantom) {
        server.next(WireAnswer.ok(heard(phantom)));

        assertThat(transcribed()).isInstanceOf(Transcription.Unintelligible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you.",
                "12",
                "نعم",
                "да",
                "Thank you for watching my order, I need 5 chairs",
                "[coughs] two desks"
            })
    void what_somebody_says_is_not_taken_for_silence(String said) {
        server.next(WireAnswer.ok(heard(said)));

        assertThat(transcribed()).isInstanceOf(Transcription.Transcript.class);
    }

    @Test
    void a_model_that_runs_in_circles_is_broken() {
        server.next(WireAnswer.ok(heard("yes yes ".repeat(2_000))));

        assertThat(ModelFault.of(fault())).contains(ModelFault.BROKEN_ANSWER);
    }

    @Test
    void openais_own_figures_are_read_and_a_cost_that_nobody_tells_is_empty() {
        server.next(WireAnswer.ok(
                "{\"text\":\"Hi\",\"usage\":{\"type\":\"tokens\",\"input_tokens\":14,\"output_tokens\":9}}"));

        Transcriber.Spent spent = transcribed().spent();

        assertThat(spent.usage().inputTokens()).isEqualTo(14);
        assertThat(spent.usage().outputTokens()).isEqualTo(9);
        assertThat(spent.usage().costMicros()).isEmpty();
        assertThat(spent.seconds()).isEmpty();
    }

    @Test
    void without_a_key_none_is_shown() {
        Transcriber local = new LlmTranscriber(
                new Endpoint(URI.create(server.url().toString()), Optional.empty(), Endpoint.Kind.OPENAI),
                MODEL,
                Wired.policies(),
                Wired.NOON);
        hearNext("Hi");

        local.transcribe(request(Optional.empty(), Duration.ofSeconds(5)));

        assertThat(asked().header("authorization")).isEmpty();
    }
}
