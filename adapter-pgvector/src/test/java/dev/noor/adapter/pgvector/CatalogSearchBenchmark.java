package dev.noor.adapter.pgvector;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * The time of one search by concept, price and text among 3,000 products on an embedded server. {@code mvn -q
 * -Pbenchmark -pl adapter-pgvector -am verify -DskipTests -Dbenchmark=CatalogSearchBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class CatalogSearchBenchmark {
    private static final TenantId TENANT = new TenantId("benchmark");
    private static final int PRODUCTS = 3_000;

    /** The last of them has words that nobody wrote, which are looked up by their letters. */
    @Param({"", "mesh headrest", "ergonmic headrst"})
    public String text = "";

    private Path folder;
    private Database database;
    private PostgresCatalog catalog;
    private CatalogQuery query;

    @Setup
    public void stock() throws IOException {
        folder = Files.createTempDirectory("noor-benchmark");
        database = new Database(new PgVectorConfig(new Server.Embedded(folder)));
        catalog = new PostgresCatalog(database);
        catalog.upsert(TENANT, SyntheticProducts.of(PRODUCTS));
        query = CatalogQuery.builder()
                .concepts(List.of(new ConceptId("office chair")))
                .price(Range.atMost(dirhams(1_500)))
                .text(text)
                .build();
        if (search().isEmpty()) {
            throw new IllegalStateException("nothing fits " + query);
        }
    }

    @TearDown
    public void close() {
        database.close();
        PostgresExtension.delete(folder);
    }

    @Benchmark
    public List<Product> search() {
        return catalog.search(TENANT, query);
    }
}
