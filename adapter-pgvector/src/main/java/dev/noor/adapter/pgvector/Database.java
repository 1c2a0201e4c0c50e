package dev.noor.adapter.pgvector;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.adapter.pgvector.Pools.Login;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.PortException;
import dev.noor.ports.config.Secret;
import dev.noor.ports.pipeline.CrashPoints;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database of all ports of this adapter. Nothing happens before {@link #open()}, which the first use of a port
 * calls; then the embedded server is started where none is given, the schema brought up to date, and small pools
 * opened. Close it when the program ends: the last program that closes stops the embedded server. Thread-safe.
 */
@Singleton
public final class Database implements AutoCloseable {
    private final PgVectorConfig config;
    private final CrashPoints crash;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Opened opened;

    public Database(PgVectorConfig config) {
        this(config, Optional.empty());
    }

    @Inject
    Database(PgVectorConfig config, Optional<CrashPoints> crash) {
        this.config = config;
        this.crash = crash.orElse(CrashPoints.NONE);
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

    /** The connections of the pool, for a library that brings its own statements. */
    DataSource source(Pool pool) {
        return new CurrentSource(() -> opened().pools().source(pool));
    }

    /** Does work that is one statement. */
    <T> T read(Work<T> work) {
        return read(Pool.WORK, work);
    }

    /** Does work that is one statement, with a connection of the pool. */
    <T> T read(Pool pool, Work<T> work) {
        Opened ready = opened();
        try {
            return ready.pools().jdbi(pool).withHandle(work::with);
        } catch (JdbiException failed) {
            throw fault(failed, ready);
        }
    }

    /** Does work that is one transaction: all of it, or none when anything is thrown. */
    <T> T transaction(Work<T> work) {
        return transaction(Pool.WORK, work);
    }

    /** Does work that is one transaction, with a connection of the pool. */
    <T> T transaction(Pool pool, Work<T> work) {
        Opened ready = opened();
        try {
            return ready.pools().jdbi(pool).inTransaction(handle -> {
                T done = work.with(handle);
                crash.beforeCommit();
                return done;
            });
        } catch (JdbiException failed) {
            throw fault(failed, ready);
        }
    }

    private PortException fault(JdbiException failed, Opened used) {
        PortException fault = Faults.of(failed, place());
        if (Faults.UNAVAILABLE.equals(fault.code())) {
            used.server().ifPresent(own -> revive(own, used));
        }
        return fault;
    }

    /** A server of our own that died is started again by whoever misses it first; the others try again meanwhile. */
    private void revive(EmbeddedPostgres own, Opened used) {
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (opened == used && own.revive()) {
                opened = new Opened(new Pools(login(own)), used.server(), Optional.of(used));
            }
        } catch (PortException stillAway) {
            // the caller has a fault to tell already, and whoever comes next tries again
        } finally {
            lock.unlock();
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
            case Server.Given given ->
                connect(
                        new Login(
                                given.url().jdbc(),
                                given.url().user().orElse(""),
                                given.url().password().map(Secret::reveal).orElse("")),
                        Optional.empty());
            case Server.Embedded embedded -> {
                EmbeddedPostgres server = EmbeddedPostgres.use(embedded.folder());
                yield connect(login(server), Optional.of(server));
            }
        };
    }

    private static Login login(EmbeddedPostgres server) {
        return new Login(server.jdbcUrl(), server.user(), server.password().reveal());
    }

    private Opened connect(Login login, Optional<EmbeddedPostgres> server) {
        Opened opening = new Opened(new Pools(login), server, Optional.empty());
        boolean ready = false;
        try {
            new Migrations(opening.pools().source(Pool.WORK), place()).apply();
            ready = true;
            return opening;
        } catch (PoolInitializationException failed) {
            throw Faults.of(failed, place());
        } finally {
            if (!ready) {
                opening.close();
            }
        }
    }

    /**
     * The pools in use.
     *
     * @param retired those of the address that the server had before, which others may still be waiting at
     */
    private record Opened(Pools pools, Optional<EmbeddedPostgres> server, Optional<Opened> retired) {
        void close() {
            closePools();
            server.ifPresent(EmbeddedPostgres::close);
        }

        private void closePools() {
            pools.close();
            retired.ifPresent(Opened::closePools);
        }
    }
}
