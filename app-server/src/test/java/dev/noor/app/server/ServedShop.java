package dev.noor.app.server;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.catalog.StockLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The whole server on PostgreSQL with three products of the sample tenant, one for all tests of its interfaces. */
final class ServedShop implements BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(ServedShop.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Optional<Running> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        running = Optional.of(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, first -> Running.start(), Running.class));
    }

    /** A caller with a new key of these scopes. */
    Caller keyed(Scope... scopes) {
        return running.orElseThrow().served().keyed(scopes);
    }

    Caller keyed(TenantId tenant, Scope... scopes) {
        return running.orElseThrow().served().keyed(tenant, scopes);
    }

    ServerComponent component() {
        return running.orElseThrow().served().server().component();
    }

    Served served() {
        return running.orElseThrow().served();
    }

    /** A customer of the web channel says these one after the other; the last answer. */
    JsonNode talk(String chat, List<String> words) throws Exception {
        Caller customer = keyed(Scope.CHAT);
        JsonNode last = JSON.nullNode();
        for (String text : words) {
            last = json(customer.send(
                    "POST",
                    "/api/v1/chat",
                    JSON.createObjectNode().put("chat", chat).put("text", text).toString()));
        }
        return last;
    }

    /** A customer buys twelve chairs. */
    JsonNode buy(String chat) throws Exception {
        return talk(
                chat,
                List.of(
                        "Hi",
                        "how much for 12 CH 616",
                        "yes please",
                        "Lilia, LLD, l@x.ae, 2 Street, Dubai, +971501234567",
                        "yes, I approve"));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Changes rows behind Noor's back. */
    void sql(String statement) {
        query(statement);
    }

    /** The first column of the first row, as text; empty when there is none. */
    String query(String statement) {
        EmbeddedPostgres postgres = running.orElseThrow().postgres();
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
                Statement open = connection.createStatement()) {
            if (!open.execute(statement)) {
                return "";
            }
            try (ResultSet rows = open.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record Running(Path home, EmbeddedPostgres postgres, Served served) implements AutoCloseable {
        static Running start() {
            try {
                Path home = Files.createTempDirectory("noor-shop");
                EmbeddedPostgres postgres = EmbeddedPostgres.use(home.resolve("postgres"));
                Served served = Served.start(home, new MemoryMessageGateway());
                served.server()
                        .component()
                        .catalogWriter()
                        .upsert(
                                Caller.TENANT,
                                List.of(
                                        aProduct("CH 616")
                                                .named("CH 616")
                                                .ofType("office chair")
                                                .under("office chair", "chair")
                                                .priced(465)
                                                .stocked(new StockLevel.Counted(40))
                                                .with("warranty", "2 years")
                                                .build(),
                                        aProduct("CH 700")
                                                .named("CH 700")
                                                .ofType("office chair")
                                                .under("office chair", "chair")
                                                .priced(900)
                                                .stocked(new StockLevel.Flagged(false))
                                                .build(),
                                        aProduct("DK-120")
                                                .named("NOVO 1200")
                                                .ofType("desk")
                                                .under("desk")
                                                .priced(1_250)
                                                .build()));
                return new Running(home, postgres, served);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            served.close();
            postgres.close();
            try (Stream<Path> tree = Files.walk(home)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
