package dev.noor.app.cli.chat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.ports.TenantId;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one turn from message to stored reply, over the sample tenant's scripted sale in English again and again,
 * on an embedded server. {@code mvn -q -Pbenchmark -pl app-cli -am verify -DskipTests -Dbenchmark=TurnBenchmark} runs
 * it; with {@code -Dnoor.benchmark.catalogue=/absolute/path.jsonl} the sale is of a new tenant with that catalogue, and
 * begins anew when it is handed over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class TurnBenchmark {
    private static final String CATALOGUE = "noor.benchmark.catalogue";

    private final RunningHome home = new RunningHome();
    private final List<ScriptEvent> script = new ArrayList<>();

    private TenantId tenant;
    private StoredChats stored;
    private Chat chat;
    private Iterator<ScriptEvent> coming = Collections.emptyIterator();
    private ScriptEvent event;

    @Setup
    public void open() throws IOException, BadLineException {
        home.start();
        CliRun.Setup setup = home.setup();
        tenant = tenant(setup, System.getProperty(CATALOGUE, ""));
        stored = DaggerStoredChats.factory().create(setup.process());
        for (String line : Files.readAllLines(setup.knowledge().resolve("treejar/eval/en.jsonl"))) {
            ScriptEvent read = ScriptLine.parse(line);
            if (read instanceof ScriptEvent.Customer) {
                script.add(read);
            }
        }
    }

    /** Not part of the time: a chat's beginning, and what is said next. */
    @Setup(Level.Invocation)
    public void listen() {
        if (!coming.hasNext()) {
            chat = stored.chats().begin(tenant);
            coming = script.iterator();
        }
        event = coming.next();
    }

    @Benchmark
    public TurnCommit turn() {
        TurnCommit turn = chat.happen(event).orElseThrow();
        if (turn.outcome() != Outcome.REPLIED) {
            coming = Collections.emptyIterator(); // what follows a hand-over is silence, which is soon done
        }
        return turn;
    }

    @TearDown
    public void close() throws Exception {
        stored.database().close();
        home.close();
    }

    private static TenantId tenant(CliRun.Setup setup, String catalogue) {
        if (catalogue.isBlank()) {
            return new TenantId("treejar");
        }
        TenantId tenant = new TenantId("benchmark");
        CliRun imported = setup.run("catalog", "import", "--tenant", tenant.value(), catalogue);
        if (imported.exitCode() != 0) {
            throw new IllegalStateException(imported.err());
        }
        return tenant;
    }
}
