package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import dev.noor.ports.embedding.VectorIndex.Way;
import dev.noor.ports.embedding.VectorIndexContract;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NeighbourGraphTest {
    private static final long NO_ROOM = 0;
    private static final long ROOM = 1L << 24;
    private static final int LARGE = 10_000;
    private static final int NEAREST = 5;
    private static final int QUESTIONS = 200;

    @RegisterExtension
    static final PgvectorExtension POSTGRES = new PgvectorExtension();

    /** The kit, with a graph over every set and no room to compare them in memory. */
    @Nested
    final class Walked implements VectorIndexContract {
        private final PostgresVectors vectors = new PostgresVectors(POSTGRES.database(), NO_ROOM, 1);

        @Override
        public VectorIndex index() {
            return vectors;
        }

        @Override
        public VectorStore store() {
            return new Graphed(vectors);
        }

        @Test
        void the_graph_is_told() {
            assertThat(index().standing(holding("A-1", vector(1, 0, 0))).way()).isEqualTo(Way.GRAPH);
        }
    }

    @Test
    void of_the_five_nearest_at_most_one_in_a_hundred_is_missed_in_any_way() {
        ClusteredVectors made = new ClusteredVectors(96, 300);
        List<Embedding> all = made.next(LARGE + 2_000);
        VectorSet set = new VectorSet(
                new TenantId("large"), VectorKind.PRODUCT, new EmbeddingModel("made", "up", made.dimensions()));
        PostgresVectors walked = new PostgresVectors(POSTGRES.database(), NO_ROOM, LARGE);
        PostgresVectors compared = new PostgresVectors(POSTGRES.database(), ROOM, Integer.MAX_VALUE);
        walked.store(
                set,
                IntStream.range(0, all.size())
                        .mapToObj(number -> new VectorStore.Stored("P" + number, "hash", all.get(number)))
                        .toList());
        Set<String> ids =
                IntStream.range(0, all.size()).mapToObj(number -> "P" + number).collect(Collectors.toSet());
        Set<String> few = ids.stream().filter(id -> id.endsWith("7")).collect(Collectors.toSet());
        walked.complete(set, "1", ids);
        assertThat(walked.standing(set).way()).isEqualTo(Way.GRAPH);

        int graph = 0;
        for (Embedding asked : made.next(QUESTIONS)) {
            Set<String> right = brute(all, asked, ids);
            graph += shared(right, walked.nearest(set, asked, new Among.Everything(), NEAREST));
            assertThat(shared(right, compared.nearest(set, asked, new Among.Everything(), NEAREST)))
                    .isEqualTo(NEAREST);
            assertThat(shared(brute(all, asked, few), compared.nearest(set, asked, new Among.These(few), NEAREST)))
                    .isEqualTo(NEAREST);
        }

        assertThat((double) graph / (QUESTIONS * NEAREST))
                .as("recall of the graph")
                .isGreaterThanOrEqualTo(0.99);
    }

    private static Set<String> brute(List<Embedding> all, Embedding asked, Set<String> among) {
        return IntStream.range(0, all.size())
                .filter(number -> among.contains("P" + number))
                .boxed()
                .sorted(Comparator.comparingDouble(number -> -all.get(number).cosine(asked)))
                .limit(NEAREST)
                .map(number -> "P" + number)
                .collect(Collectors.toSet());
    }

    private static int shared(Set<String> right, List<Near> told) {
        return (int) told.stream().map(Near::id).filter(right::contains).count();
    }

    /** Makes the graph after every writing, whatever the size. */
    private record Graphed(PostgresVectors vectors) implements VectorStore {
        @Override
        public Map<String, String> hashes(VectorSet set) {
            return vectors.hashes(set);
        }

        @Override
        public void store(VectorSet set, List<Stored> stored) {
            vectors.store(set, stored);
            POSTGRES.database().read(handle -> {
                NeighbourGraph graph = new NeighbourGraph();
                assertThat(graph.isPossible(handle)).isTrue();
                graph.build(handle, set);
                return true;
            });
        }

        @Override
        public void complete(VectorSet set, String state, Set<String> ids) {
            vectors.complete(set, state, ids);
        }

        @Override
        public Optional<String> completed(VectorSet set) {
            return vectors.completed(set);
        }
    }
}
