package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.wazzup.media.MediaHost;
import dev.noor.adapter.wazzup.media.WazzupVoiceNotes;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.access.Scope;
import dev.noor.ports.config.Settings;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.voice.Recordings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A voice note goes the whole way: the webhook, the provider's store, a model that writes it down, turn and reply. */
@Timeout(180)
final class VoiceNotesServedTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHAT = "971501234567";

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();
    private final AtomicInteger fetched = new AtomicInteger();
    private ModelServer model;
    private HttpServer store;

    @BeforeEach
    void start() throws IOException {
        model = ModelServer.start(asked -> Broken.SERVER_ERROR.answer());
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        store.createContext("/", call -> {
            fetched.incrementAndGet();
            byte[] note = Recordings.aNote().bytes();
            call.getResponseHeaders().add("Content-Type", "audio/ogg");
            call.sendResponseHeaders(200, note.length);
            try (OutputStream out = call.getResponseBody()) {
                out.write(note);
            }
        });
        store.start();
    }

    @AfterEach
    void stop() throws IOException {
        model.close();
        store.stop(0);
    }

    private static WireAnswer heard(String words) {
        return WireAnswer.ok("{\"text\":\"" + words + "\",\"usage\":{\"seconds\":4,\"cost\":0.0004}}");
    }

    private Configuration configuration(Path home) {
        Settings settings = new Settings(Map.of(
                LlmConfig.URL, model.url().toString(),
                LlmConfig.MODEL, "stub/model",
                LlmConfig.TRANSCRIPTION_MODEL, "stub/whisper"));
        Configuration plain = Served.configuration(home);
        return new Configuration(
                plain.mode(),
                plain.tenant(),
                Brain.RULES,
                plain.listen(),
                plain.care(),
                plain.web(),
                plain.files(),
                plain.database(),
                plain.redis(),
                plain.wazzup(),
                plain.zoho(),
                plain.telegram(),
                LlmConfig.from(settings),
                plain.taping(),
                plain.embedding(),
                plain.approvals());
    }

    private Served served(Path home) {
        MediaHost here = new MediaHost("127.0.0.1", store.getAddress().getPort());
        return Served.start(
                configuration(home),
                gateway,
                NoorServer.Preparation.NONE,
                Optional.of(new WazzupVoiceNotes(List.of(here), WazzupVoiceNotes.STANDARD, InstantSource.system())));
    }

    private String address() {
        return "http://127.0.0.1:" + store.getAddress().getPort() + "/" + UUID.randomUUID();
    }

    private String sent(int index) {
        return ((FreeForm) gateway.sent().get(index).message().content()).text();
    }

    @Test
    void a_spoken_question_is_answered_stored_and_shown_and_one_that_nobody_can_hear_is_asked_for_in_writing(
            @TempDir Path home) throws Exception {
        model.next(heard("How long is the warranty?"));
        String first = UUID.randomUUID().toString();
        String kept = address();
        try (Served server = served(home)) {
            assertThat(server.speaks(CHAT, first, kept)).isEqualTo(200);
            assertThat(server.speaks(CHAT, first, kept)).isEqualTo(200);
            await(1);
            assertThat(sent(0)).containsIgnoringCase("warranty");
            assertThat(model.asked()).extracting(Asked::path).containsExactly("/v1/audio/transcriptions");
            assertThat(fetched).hasValue(1);

            Caller reader = server.keyed(Scope.CONVERSATIONS_READ);
            JsonNode list = JSON.readTree(
                    reader.send("GET", "/api/v1/conversations", "").body());
            String path =
                    "/api/v1/conversations/" + list.at("/conversations/0/id").asText();
            assertThat(reader.send("GET", path + "/messages", "").body())
                    .contains("\"kind\":\"voice\",\"text\":\"How long is the warranty?\"");
            assertThat(reader.send("GET", path + "/turns", "").body()).contains("input.spoken");

            server.speaks(CHAT, UUID.randomUUID().toString(), address());
            await(2);
            assertThat(sent(1)).containsIgnoringCase("voice note");

            server.speaks(CHAT, UUID.randomUUID().toString(), "https://evil.test/note.oga");
            await(3);
            assertThat(sent(2)).containsIgnoringCase("voice note");
            assertThat(fetched).hasValue(2);
            assertThat(model.asked()).hasSize(2);
        }
    }

    @Test
    void the_simulators_voice_note_is_written_down_where_a_model_for_it_is_named(@TempDir Path home) throws Exception {
        model.next(heard("Сколько длится гарантия?"));
        try (NoorServer server = NoorServer.demo(configuration(home), new Configuration.Listen("127.0.0.1", 0));
                Caller phone = Caller.of(server.port())) {
            String chat = "/simulator/api/chats/97150000001";
            assertThat(phone.send(
                                    "POST",
                                    chat + "/messages",
                                    "{\"texts\":[\"\"],\"kind\":\"voice\",\"manner\":\"in_order\"}")
                            .statusCode())
                    .isEqualTo(200);

            JsonNode view = until(
                    phone,
                    chat,
                    seen -> seen.at("/turns/0/outbox/0/state").asText().equals("delivered"));

            assertThat(view.at("/messages/1/text").asText()).containsIgnoringCase("гарант");
            assertThat(view.at("/turns/0/report/rules").toString()).contains("input.spoken");
        }
    }

    private void await(int replies) throws InterruptedException {
        for (int looks = 0; gateway.sent().size() < replies; looks++) {
            assertThat(looks).isLessThan(400);
            Thread.sleep(100);
        }
    }

    private static JsonNode until(Caller phone, String path, Function<JsonNode, Boolean> isSo) throws Exception {
        JsonNode seen = JSON.readTree(phone.send("GET", path, "").body());
        for (int looks = 0; !isSo.apply(seen); looks++) {
            assertThat(looks).as(seen.toPrettyString()).isLessThan(400);
            Thread.sleep(100);
            seen = JSON.readTree(phone.send("GET", path, "").body());
        }
        return seen;
    }
}
