package dev.noor.app.cli.doctor;

import dev.noor.adapter.pgvector.Database;
import dev.noor.app.cli.StandardStreams;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the database up to date. */
@Command(
        name = "migrate",
        description = "Brings the database's tables up to date; a current database stays as it is.",
        mixinStandardHelpOptions = true)
public final class MigrateCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Database> database;

    @Inject
    MigrateCommand(StandardStreams streams, Provider<Database> database) {
        this.streams = streams;
        this.database = database;
    }

    @Override
    public Integer call() {
        Database opened = database.get();
        opened.open();
        streams.printer().println("up to date: " + opened.place() + ", version " + opened.serverVersion());
        return 0;
    }
}
