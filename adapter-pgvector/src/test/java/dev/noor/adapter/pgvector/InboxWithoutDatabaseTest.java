package dev.noor.adapter.pgvector;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.pipeline.PipelineFixtures.aPost;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.pgvector.GroupCommit.Limits;
import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.ports.Together;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.network.FaultProxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What callers see while PostgreSQL cannot be reached. */
@Timeout(60)
final class InboxWithoutDatabaseTest {
    private static final Limits SHORT = new Limits(Duration.ofSeconds(3), 512, 8_192, Duration.ofMillis(50));

    @Test
    void callers_are_held_while_the_database_is_away_and_told_the_truth_when_it_stays_away(@TempDir Path folder)
            throws Exception {
        ChatAddress chat = anAddress(aTenant());
        try (EmbeddedPostgres server = EmbeddedPostgres.use(folder.resolve("postgres"));
                FaultProxy proxy = FaultProxy.to(
                        URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort());
                Database database = new Database(through(proxy, server))) {
            PostgresInbox inbox = new PostgresInbox(database, SHORT);
            inbox.accept(aPost(chat, says(chat, "before")));

            proxy.cut();
            Thread.startVirtualThread(() -> {
                pause(800);
                proxy.restore();
            });
            Together.call(20, caller -> {
                inbox.accept(aPost(chat, says(chat, "held " + caller)));
                return caller;
            });
            proxy.cut();
            assertThatThrownBy(() -> inbox.accept(aPost(chat, says(chat, "lost"))))
                    .isInstanceOf(TransientPortException.class);
            proxy.restore();
            inbox.accept(aPost(chat, says(chat, "after")));

            PostgresConversationStore store = new PostgresConversationStore(database, new BriefCodec());
            List<String> words = store.unanswered(store.open(chat, anId()).id()).stream()
                    .map(message -> message.content().words())
                    .toList();
            assertThat(words).hasSize(22).startsWith("before").endsWith("after").doesNotHaveDuplicates();
        }
    }

    private static PgVectorConfig through(FaultProxy proxy, EmbeddedPostgres server) {
        return new PgVectorConfig(new Server.Given(new DatabaseUrl(
                server.jdbcUrl().replaceFirst(":[0-9]+/", ":" + proxy.port() + "/"),
                "a server behind a proxy",
                Optional.of(server.user()),
                Optional.of(server.password()))));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
