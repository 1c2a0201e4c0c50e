package dev.noor.adapter.pgvector;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.adapter.pgvector.fault.Faults;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The database of all ports of this adapter. Nothing happens before {@link #open()}, which the first use of a port
 * calls; then the embedded server is started where none is given, the schema brought up to date, and a small pool
 * opened. Close it when the program ends: the last program that closes stops the embedded server. Thread-safe.
 */
@Singleton
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final long WAIT_MILLIS = 10_000;

    private final PgVectorConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Opened opened;

    @Inject
    public Database(PgVectorConfig config) {
        this.config = config;
    }

    /**
     * Makes the database ready for use; does nothing when it is.
     *
     * @throws dev.noor.ports.PortException naming the server or folder and what is wrong with it
     */
    public void open() {
        opened();
    }

    /** The server's version as it names itself, such as {@code 17.11}. */
    public String serverVersion() {
        return read(handle ->
                handle.createQuery("SHOW server_version").mapTo(String.class).one());
    }

    /** Where the data are: a folder, or host and database of a given server. Starts nothing. */
    public String place() {
        return switch (config.server()) {
            case Server.Embedded embedded -> "PostgreSQL in " + embedded.folder();
            case Server.Given given -> "PostgreSQL at " + given.url().place();
        };
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Opened closing = opened;
            opened = null;
            if (closing != null) {
                closing.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Something to do with a connection. */
    interface Work<T> {
        T with(Handle handle);
    }

    /** Does work that is one statement. */
    <T> T read(Work<T> work) {
        try {
            return opened().jdbi().withHandle(work::with);
        } catch (JdbiException failed) {
            throw Faults.of(failed, place());
        }
    }

    /** Does work that is one transaction: all of it, or none when anything is thrown. */
    <T> T transaction(Work<T> work) {
        try {
            return opened().jdbi().inTransaction(work::with);
        } catch (JdbiException failed) {
            throw Faults.of(failed, place());
        }
    }

    private Opened opened() {
        Opened ready = opened;
        if (ready != null) {
            return ready;
        }
        lock.lock();
        try {
            Opened first = opened;
            if (first == null) {
                first = start();
                opened = first;
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    private Opened start() {
        return switch (config.server()) {
            case Server.Given given -> {
                HikariConfig pool = pool(given.url().jdbc());
                given.url().user().ifPresent(pool::setUsername);
                given.url().password().ifPresent(password -> pool.setPassword(password.reveal()));
                yield connect(pool, Optional.empty());
            }
            case Server.Embedded embedded -> {
                EmbeddedPostgres server = EmbeddedPostgres.use(embedded.folder());
                HikariConfig pool = pool(server.jdbcUrl());
                pool.setUsername(server.user());
                pool.setPassword(server.password().reveal());
                yield connect(pool, Optional.of(server));
            }
        };
    }

    private static HikariConfig pool(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setPoolName("noor");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.addDataSourceProperty("ApplicationName", "noor");
        // Its details repeat values of rows.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    private Opened connect(HikariConfig pool, Optional<EmbeddedPostgres> server) {
        HikariDataSource source = null;
        boolean ready = false;
        try {
            source = new HikariDataSource(pool);
            new Migrations(source, place()).apply();
            Jdbi jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
            jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
            jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            ready = true;
            return new Opened(jdbi, source, server);
        } catch (PoolInitializationException failed) {
            throw Faults.of(failed, place());
        } finally {
            if (!ready) {
                if (source != null) {
                    source.close();
                }
                server.ifPresent(EmbeddedPostgres::close);
            }
        }
    }

    private record Opened(Jdbi jdbi, HikariDataSource source, Optional<EmbeddedPostgres> server) {
        void close() {
            source.close();
            server.ifPresent(EmbeddedPostgres::close);
        }
    }
}
