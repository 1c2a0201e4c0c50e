package dev.noor.adapter.pgvector;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The connections to one database, by who they are for; each pool is made when it is first used. Thread-safe. */
final class Pools implements AutoCloseable {
    private final Login login;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Pool, Opened> opened = new EnumMap<>(Pool.class);
    private boolean closed;

    Pools(Login login) {
        this.login = login;
    }

    /** How to get in; the string form shows no password. */
    record Login(String url, String user, String password) {
        @Override
        public String toString() {
            return "Login[" + url + "]";
        }
    }

    Jdbi jdbi(Pool pool) {
        return opened(pool).jdbi();
    }

    HikariDataSource source(Pool pool) {
        return opened(pool).source();
    }

    private Opened opened(Pool pool) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the database is closed");
            }
            return opened.computeIfAbsent(pool, this::open);
        } finally {
            lock.unlock();
        }
    }

    private Opened open(Pool pool) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        if (!login.user().isEmpty()) {
            config.setUsername(login.user());
        }
        if (!login.password().isEmpty()) {
            config.setPassword(login.password());
        }
        config.setPoolName("noor-" + pool);
        config.setMaximumPoolSize(pool.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(pool.waitMillis());
        if (pool != Pool.WORK) {
            // The work pool has shown that the database answers.
            config.setInitializationFailTimeout(-1);
        }
        config.addDataSourceProperty("ApplicationName", "noor");
        // Its details repeat values of rows.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", Integer.toString(pool.silenceSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        HikariDataSource source = new HikariDataSource(config);
        Jdbi jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return new Opened(jdbi, source);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            opened.values().forEach(pool -> pool.source().close());
        } finally {
            lock.unlock();
        }
    }

    private record Opened(Jdbi jdbi, HikariDataSource source) {}
}
