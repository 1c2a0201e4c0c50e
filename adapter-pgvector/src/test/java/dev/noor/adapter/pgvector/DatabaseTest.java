package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final String UNDO_NEWEST = "DROP TABLE turn_start; DROP TABLE model_exchange; DROP INDEX turn_at";

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void the_schema_is_the_one_written_down() throws IOException {
        List<String> schema = POSTGRES.database()
                .read(handle -> handle.createQuery("""
                    SELECT line FROM (
                        SELECT table_name || '.' || column_name || ' ' || udt_name
                            || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS line
                        FROM information_schema.columns WHERE table_schema = 'public'
                        UNION ALL
                        SELECT tablename || ': ' || regexp_replace(indexdef, '^CREATE ', '')
                        FROM pg_indexes WHERE schemaname = 'public'
                    ) AS lines WHERE line NOT LIKE 'flyway%' ORDER BY line COLLATE "C"
                    """).mapTo(String.class).list());

        Path golden = Path.of("src/test/resources/golden/schema.txt");
        String actual = String.join("\n", schema) + "\n";
        if (System.getProperty("golden.write") != null) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_table_carries_its_tenant() {
        List<String> without = POSTGRES.database()
                .read(handle -> handle.createQuery("""
                    SELECT table_name FROM information_schema.tables AS tables
                    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'
                    -- the machinery's own, and what a client of an outside system has, for whatever tenant
                    AND table_name NOT IN ('business_time', 'replica', 'oauth_token', 'call_budget', 'scheduled_task',
                        'erasure_key')
                    AND NOT EXISTS (SELECT FROM information_schema.columns AS columns
                        WHERE columns.table_name = tables.table_name AND column_name = 'tenant_id')
                    """).mapTo(String.class).list());

        assertThat(without).isEmpty();
    }

    @Test
    void the_newest_migration_is_the_last_file() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.map(file -> Integer.parseInt(
                                    file.getFileName().toString().substring(1, 5)))
                            .sorted())
                    .containsExactlyElementsOf(
                            Stream.iterate(1, number -> number <= Migrations.NEWEST, number -> number + 1)
                                    .toList());
        }
    }

    @Test
    void the_binaries_are_of_the_version_that_the_folder_is_named_after() throws IOException {
        try (Stream<java.net.URL> archives = getClass().getClassLoader().resources("postgres-linux-x86_64.txz")) {
            assertThat(archives.map(Object::toString))
                    .singleElement()
                    .asString()
                    .contains("-17.11.0.jar");
        }
    }

    @Test
    void a_database_is_opened_again_with_its_rows_and_an_older_schema_is_brought_up_to_date(@TempDir Path folder) {
        PgVectorConfig config = new PgVectorConfig(new Server.Embedded(folder.resolve("postgres")));
        TenantId tenant = new TenantId("t");
        try (Database first = new Database(config)) {
            assertThat(new PostgresQuotationSequence(first).next(tenant)).isEqualTo(1);
            first.read(handle -> handle.execute(UNDO_NEWEST));
            first.read(handle ->
                    handle.execute("DELETE FROM flyway_schema_history WHERE version = ?", "00" + Migrations.NEWEST));
        }
        try (Database again = new Database(config)) {
            assertThat(new PostgresQuotationSequence(again).next(tenant)).isEqualTo(2);
            again.read(handle -> handle.execute(
                    "UPDATE flyway_schema_history SET version = '0099' WHERE version = ?", "00" + Migrations.NEWEST));
        }
        try (Database newer = new Database(config)) {
            assertThatThrownBy(newer::open)
                    .isInstanceOf(PermanentPortException.class)
                    .hasMessageContaining("newer Noor");
        }
    }

    @Test
    void an_embedded_server_that_died_is_started_again_with_its_rows(@TempDir Path folder) throws Exception {
        TenantId tenant = new TenantId("t");
        try (Database database = new Database(new PgVectorConfig(new Server.Embedded(folder.resolve("postgres"))))) {
            PostgresQuotationSequence numbers = new PostgresQuotationSequence(database);
            assertThat(numbers.next(tenant)).isEqualTo(1);
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                                    .getFirst()
                                    .strip()))
                    .orElseThrow();

            server.destroyForcibly();
            server.onExit().get(10, TimeUnit.SECONDS);

            assertThatThrownBy(() -> numbers.next(tenant)).isInstanceOf(TransientPortException.class);
            assertThat(numbers.next(tenant)).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_started_before_it_is_needed(@TempDir Path folder) {
        Path untouched = folder.resolve("postgres");
        try (Database database = new Database(new PgVectorConfig(new Server.Embedded(untouched)))) {
            assertThat(database.place()).contains(untouched.toString());
        }
        assertThat(untouched).doesNotExist();
    }

    @Test
    void a_server_that_is_not_there_is_a_passing_fault_that_names_it_and_no_password() {
        DatabaseUrl nowhere = new DatabaseUrl(
                "jdbc:postgresql://127.0.0.1:1/noor",
                "127.0.0.1:1/noor",
                Optional.of("noor"),
                Optional.of(new Secret("s3cret")));
        try (Database database = new Database(new PgVectorConfig(new Server.Given(nowhere)))) {
            assertThatThrownBy(database::open)
                    .isInstanceOf(TransientPortException.class)
                    .hasMessageContaining("127.0.0.1:1/noor")
                    .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("s3cret"));
        }
    }
}
