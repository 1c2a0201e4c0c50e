package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of finding the ten nearest of 384 dimensions among everything and among 2,000 that pass a filter, without
 * embedding the question. {@code mvn -q -Pbenchmark -pl adapter-pgvector -am verify -DskipTests
 * -Dbenchmark=VectorsBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class VectorsBenchmark {
    private static final int DIMENSIONS = 384;
    private static final int PASSING = 2_000;
    private static final int BATCH = 1_000;
    private static final int LIMIT = 10;

    @Param({"3000", "100000"})
    public int size = 3_000;

    private Path folder;
    private Database database;
    private PostgresVectors vectors;
    private VectorSet set;
    private List<Embedding> questions;
    private Among passing;
    private int next;

    @Setup
    public void store() throws IOException {
        folder = Files.createTempDirectory("noor-benchmark");
        database = new Database(new PgVectorConfig(new Server.Embedded(folder)));
        vectors = new PostgresVectors(database);
        set = new VectorSet(
                new TenantId("benchmark"), VectorKind.PRODUCT, new EmbeddingModel("made", "up", DIMENSIONS));
        ClusteredVectors made = new ClusteredVectors(DIMENSIONS, 500);
        for (int from = 0; from < size; from += BATCH) {
            List<Embedding> batch = made.next(BATCH);
            int first = from;
            vectors.store(
                    set,
                    IntStream.range(0, BATCH)
                            .mapToObj(number -> new Stored("P" + (first + number), "hash", batch.get(number)))
                            .toList());
        }
        questions = made.next(64);
        int every = Math.max(1, size / PASSING);
        passing = new Among.These(IntStream.range(0, size)
                .filter(number -> number % every == 0)
                .limit(PASSING)
                .mapToObj(number -> "P" + number)
                .collect(Collectors.toSet()));
    }

    @TearDown
    public void close() {
        database.close();
        PostgresExtension.delete(folder);
    }

    @Benchmark
    public List<Near> amongEverything() {
        return vectors.nearest(set, question(), new Among.Everything(), LIMIT);
    }

    @Benchmark
    public List<Near> amongThosePassing() {
        return vectors.nearest(set, question(), passing, LIMIT);
    }

    private Embedding question() {
        next = (next + 1) % questions.size();
        return questions.get(next);
    }
}
