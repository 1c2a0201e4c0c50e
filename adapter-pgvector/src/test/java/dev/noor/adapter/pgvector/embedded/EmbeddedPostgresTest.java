package dev.noor.adapter.pgvector.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.noor.ports.PermanentPortException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedPostgresTest {
    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path template;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path temporary;

    private final List<Process> children = new ArrayList<>();
    private Path folder;

    @BeforeAll
    static void madeOnce() {
        EmbeddedPostgres.use(template).close();
    }

    @BeforeEach
    void aFolderWithABlankInItsName() throws IOException, InterruptedException {
        folder = temporary.resolve("noor's data");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("server"), template.resolve("server"));
        String data = template.resolve("data").toString();
        assertThat(exit("cp", "-pR", data, template.resolve("password").toString(), folder.toString()))
                .isZero();
    }

    @AfterEach
    void nothingIsLeftRunning() throws InterruptedException {
        for (Process child : children) {
            child.destroyForcibly().waitFor();
        }
        server().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void what_was_committed_is_there_at_the_next_start() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            run(postgres, "CREATE TABLE note AS SELECT 'kept' AS text");
        }
        assertThat(server()).isEmpty();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            assertThat(ask(postgres, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void the_server_syncs_listens_to_this_machine_only_and_wants_its_password() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "SELECT datctype FROM pg_database WHERE datname = 'postgres'"))
                    .endsWith("UTF-8");
            assertThat(ask(postgres, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(postgres.password().toString())
                    .doesNotContain(postgres.password().reveal());
        }
    }

    @Test
    void uses_of_one_process_share_the_server_and_the_last_one_stops_it() throws SQLException {
        EmbeddedPostgres first = EmbeddedPostgres.use(folder);
        EmbeddedPostgres second = EmbeddedPostgres.use(folder);
        assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());

        first.close();
        first.close();
        assertThat(ask(second, "SELECT 1")).isEqualTo("1");

        second.close();
        assertThat(server()).isEmpty();
    }

    @Test
    void another_process_shares_the_server_and_the_last_one_stops_it() throws IOException, SQLException {
        EmbeddedPostgres mine = EmbeddedPostgres.use(folder);
        BufferedReader child = child("wait");
        assertThat(child.readLine()).isEqualTo(mine.jdbcUrl());

        long server = server().orElseThrow().pid();
        mine.close();
        assertThat(server().map(ProcessHandle::pid)).contains(server);

        children.getFirst().getOutputStream().close();
        assertThat(child.readLine()).isEqualTo("closed");
        assertThat(server()).isEmpty();
    }

    @Test
    void a_killed_process_loses_nothing_it_committed_and_its_server_is_used_on() throws Exception {
        BufferedReader child = child("write");
        String url = child.readLine();
        assertThat(child.readLine()).isEqualTo("committed");
        children.getFirst().destroyForcibly().waitFor();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            assertThat(postgres.jdbcUrl()).isEqualTo(url);
            assertThat(ask(postgres, "SELECT count(*) FROM written")).isEqualTo("1000");
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void a_killed_server_and_process_lose_nothing_they_committed() throws Exception {
        BufferedReader child = child("write");
        child.readLine();
        assertThat(child.readLine()).isEqualTo("committed");
        ProcessHandle server = server().orElseThrow();
        children.getFirst().destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            assertThat(ask(postgres, "SELECT count(*) FROM written")).isEqualTo("1000");
        }
    }

    @Test
    void a_stale_trace_of_a_server_whose_number_another_process_has_now_is_no_obstacle()
            throws IOException, SQLException {
        EmbeddedPostgres.use(folder).close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder + "\n0\n5432\n\n127.0.0.1\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(folder)) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version_are_refused_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("data/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedPostgres.use(folder))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining(folder.resolve("data").toString())
                .hasMessageContaining("PostgreSQL 15");
        assertThat(folder.resolve("data/PG_VERSION")).hasContent("15");
        assertThat(folder.resolve("server.log")).doesNotExist();
    }

    @Test
    void a_place_that_takes_no_folder_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.use(file.resolve("postgres")))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining(file.toString());
        assumeThat(Path.of("/proc/self")).exists();
        assertThatThrownBy(() -> EmbeddedPostgres.use(Path.of("/proc/noor/postgres")))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("/proc/noor");
    }

    @Test
    void a_full_disk_is_named() throws IOException, InterruptedException {
        Path small = Files.createDirectory(temporary.resolve("small"));
        assumeThat(exit("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()))
                .as("may mount")
                .isZero();
        try {
            Files.createSymbolicLink(small.resolve("server"), template.resolve("server"));

            assertThatThrownBy(() -> EmbeddedPostgres.use(small))
                    .isInstanceOf(PermanentPortException.class)
                    .hasMessageContaining(small.toString())
                    .hasMessageContaining("the disk is full");
        } finally {
            exit("umount", small.toString());
        }
    }

    private BufferedReader child(String task) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedChild.class.getName(),
                        folder.toString(),
                        task)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        children.add(child);
        return child.inputReader(UTF_8);
    }

    private static int exit(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    /** The server process of the folder, if it runs. */
    private Optional<ProcessHandle> server() {
        Path trace = folder.resolve("data/postmaster.pid");
        try {
            return Files.exists(trace)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(trace).getFirst().strip()))
                            .filter(handle ->
                                    handle.pid() != ProcessHandle.current().pid())
                    : Optional.empty();
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
    }
}
