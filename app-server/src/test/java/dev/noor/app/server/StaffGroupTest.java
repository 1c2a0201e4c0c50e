package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.telegram.stub.StubTelegram;
import dev.noor.app.server.NoorServer.Preparation;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A customer, Noor, and the company's people in their group. */
@Timeout(120)
final class StaffGroupTest {
    private static final String CUSTOMER = "971501234567";
    private static final long SALEM = 50_001;
    private static final long LAYLA = 50_002;
    private static final long LONG_ENOUGH = 40_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();
    private StubTelegram telegram;
    private Served server;
    private int updates = 7_000;

    @TempDir
    private Path home;

    @BeforeEach
    void a_company_with_a_group() throws IOException {
        telegram = StubTelegram.start();
        server = Served.start(configuration(), gateway, Preparation.NONE);
    }

    @AfterEach
    void close() {
        server.close();
        telegram.close();
    }

    private Configuration configuration() throws IOException {
        Path knowledge = home.resolve("knowledge");
        try (Stream<Path> files = Files.walk(KNOWLEDGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = knowledge.resolve(KNOWLEDGE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        // nobody is told of the days before meanwhile
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dubai"));
        Files.writeString(knowledge.resolve("treejar/hours.yaml"), """
            days: [mon]
            from: "10:00"
            to: "20:00"
            holidays: ["%s", "%s"]
            """.formatted(today, today.plusDays(1)));
        Files.writeString(knowledge.resolve("treejar/managers.yaml"), """
            managers:
              - {id: salem, name: Salem, roles: [team_lead, sales, service], languages: [en, ar, ru], telegram: %d}
              - {id: layla, name: Layla, roles: [sales], languages: [en], telegram: "@Layla_TJ"}
            """.formatted(SALEM));
        return Served.configuration(
                home,
                new FilesConfig(knowledge, knowledge, home),
                new PgVectorConfig.Server.Embedded(home.resolve("postgres")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(telegram.config()));
    }

    @Test
    void a_person_takes_a_customer_writes_to_them_and_gives_them_back() throws Exception {
        says("I want to talk to a person please");
        await(() -> telegram.messages().size() == 1);
        JsonNode alert = telegram.messages().getFirst();
        assertThat(alert.path("text").asText()).contains("971*******67").doesNotContain(CUSTOMER);
        int told = gateway.sent().size();

        assertThat(press(alert, 0, SALEM)).isEqualTo(200);
        assertThat(last()).startsWith("Salem looks after this customer");
        assertThat(telegram.acknowledged()).hasSize(1);
        says("are you there?");

        ObjectNode words = answer(alert, SALEM, "salem", "Salem here: 12 chairs tomorrow, is that fine?");
        assertThat(post(words)).isEqualTo(200);
        assertThat(post(words)).as("reported twice").isEqualTo(200);
        await(() -> gateway.sent().size() == told + 1);
        assertThat(sent()).isEqualTo("Salem here: 12 chairs tomorrow, is that fine?");
        assertThat(last()).isEqualTo("Your words are on their way to the customer.");
        assertThat(telegram.messages()).hasSize(3);

        press(alert, 0, LAYLA);
        assertThat(telegram.acknowledged().getLast().path("text").asText())
                .isEqualTo("Salem looks after this customer already.");
        press(alert, 1, LAYLA);
        assertThat(last()).isEqualTo("Layla settled it. Noor goes on there.");
        says("Hi, how long is the warranty?");
        await(() -> gateway.sent().size() > told + 1);
        assertThat(gateway.sent()).extracting(one -> one.to().chat()).containsOnly(CUSTOMER);

        post(answer(alert, SALEM, "salem", "too late"));
        assertThat(last()).startsWith("This was settled before");
        assertThat(gateway.sent()).noneMatch(one -> one.toString().contains("too late"));
    }

    @Test
    void nobody_else_is_obeyed() throws Exception {
        says("I want to talk to a person please");
        await(() -> telegram.messages().size() == 1);
        JsonNode alert = telegram.messages().getFirst();
        int told = gateway.sent().size();

        ObjectNode words = answer(alert, SALEM, "salem", "hello");
        try (Caller forger = Caller.of(server.server().port())) {
            assertThat(forger.send("POST", "/webhooks/telegram", words.toString())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(forger.with("X-Telegram-Bot-Api-Secret-Token", "x".repeat(35))
                            .send("POST", "/webhooks/telegram", words.toString())
                            .statusCode())
                    .isEqualTo(401);
        }
        ((ObjectNode) words.path("message").path("chat")).put("id", -100_666);
        assertThat(post(words)).isEqualTo(200);
        ObjectNode alone = answer(alert, SALEM, "salem", "good morning all");
        ((ObjectNode) alone.path("message")).remove("reply_to_message");
        post(alone);
        for (String junk : List.of("{}", "[]", "nothing", "{\"update_id\":1,\"message\":{}}")) {
            assertThat(postRaw(junk)).isEqualTo(200);
        }
        assertThat(telegram.messages()).as("strangers' and idle words").hasSize(1);

        post(answer(alert, 66_666, "salem", "I am Salem, really"));
        assertThat(last()).startsWith("You are not one of the people");
        press(alert, 0, 66_666);
        assertThat(telegram.acknowledged().getLast().path("text").asText()).startsWith("You are not one of the people");
        post(answer(alert, SALEM, "salem", ""));
        assertThat(last()).startsWith("Only words can be passed on");
        says("STOP");
        await(() -> gateway.sent().size() > told);
        post(answer(alert, SALEM, "salem", "please come back"));
        assertThat(last()).startsWith("Not sent: the customer asked for silence");
        assertThat(gateway.sent()).hasSize(told + 1);
    }

    private void says(String words) throws Exception {
        assertThat(server.says(CUSTOMER, UUID.randomUUID().toString(), words)).isEqualTo(200);
    }

    private String sent() {
        return ((FreeForm) gateway.sent().getLast().message().content()).text();
    }

    private String last() {
        return telegram.messages().getLast().path("text").asText();
    }

    private int press(JsonNode alert, int row, long by) throws Exception {
        ObjectNode update = JSON.createObjectNode().put("update_id", ++updates);
        ObjectNode query = update.putObject("callback_query").put("id", "press-" + updates);
        query.putObject("from").put("id", by).put("username", by == LAYLA ? "layla_tj" : "somebody");
        query.set("message", message(alert.path("message_id").asLong()));
        query.put(
                "data",
                alert.path("reply_markup")
                        .path("inline_keyboard")
                        .path(row)
                        .path(0)
                        .path("callback_data")
                        .asText());
        return post(update);
    }

    private ObjectNode answer(JsonNode alert, long by, String account, String words) {
        ObjectNode update = JSON.createObjectNode().put("update_id", ++updates);
        ObjectNode message = message(90_000L + updates);
        update.set("message", message);
        message.putObject("from").put("id", by).put("is_bot", false).put("username", account);
        message.set("reply_to_message", message(alert.path("message_id").asLong()));
        if (!words.isEmpty()) {
            message.put("text", words);
        }
        return update;
    }

    private static ObjectNode message(long id) {
        ObjectNode message = JSON.createObjectNode().put("message_id", id).put("message_thread_id", 7);
        message.putObject("chat").put("id", -100_777).put("type", "supergroup");
        return message;
    }

    private int post(ObjectNode update) throws Exception {
        return postRaw(update.toString());
    }

    private int postRaw(String body) throws Exception {
        return server.caller()
                .with("X-Telegram-Bot-Api-Secret-Token", StubTelegram.SECRET)
                .send("POST", "/webhooks/telegram", body)
                .statusCode();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONG_ENOUGH;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes").isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
