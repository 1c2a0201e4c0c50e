package dev.noor.adapter.pgvector.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Another process on the same folder: tells the address it uses, does its task, and waits to be closed or killed. */
final class EmbeddedChild {
    private EmbeddedChild() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(Path.of(arguments[0]))) {
            System.out.println(postgres.jdbcUrl());
            if (arguments[1].equals("write")) {
                try (Connection connection = EmbeddedPostgresTest.connect(postgres);
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE written AS SELECT generate_series(1, 1000) AS number");
                }
                System.out.println("committed");
            }
            while (System.in.read() >= 0) {
                // until the other side closes
            }
        }
        System.out.println("closed");
    }
}
