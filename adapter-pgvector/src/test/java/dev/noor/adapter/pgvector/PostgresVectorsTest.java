package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import dev.noor.ports.embedding.VectorIndex.Way;
import dev.noor.ports.embedding.VectorIndexContract;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore.Stored;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresVectorsTest {
    private static final long ROOM = 1 << 20;
    private static final int NEVER_LARGE = Integer.MAX_VALUE;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    /** As most sets are: in memory. */
    @Nested
    final class Kept extends Mode {
        Kept() {
            super(ROOM);
        }

        @Test
        void what_another_process_writes_or_drops_is_followed() {
            VectorSet set = holding("A-1", vector(1, 0, 0));
            assertThat(index().standing(set).vectors()).isEqualTo(1);
            PostgresVectors elsewhere = new PostgresVectors(POSTGRES.database(), ROOM, NEVER_LARGE);

            elsewhere.store(set, List.of(new Stored("A-2", "hash", vector(0, 1, 0))));
            assertThat(index().standing(set).vectors()).isEqualTo(2);

            elsewhere.complete(set, "1", Set.of("A-2"));
            assertThat(index().nearest(set, vector(1, 0, 0), new Among.Everything(), 5))
                    .extracting(Near::id)
                    .containsExactly("A-2");
        }

        @Test
        void small_sets_are_compared() {
            assertThat(index().standing(holding("A-1", vector(1, 0, 0))).way()).isEqualTo(Way.COMPARED);
        }
    }

    /** Where a set is larger than the memory for it. */
    @Nested
    final class Streamed extends Mode {
        Streamed() {
            super(2);
        }
    }

    /** Where a few sets share the memory, the one asked for last stays. */
    @Nested
    final class Crowded extends Mode {
        Crowded() {
            super(3_200);
        }
    }

    abstract static class Mode implements VectorIndexContract {
        private final PostgresVectors vectors;

        Mode(long mostValues) {
            this.vectors = new PostgresVectors(POSTGRES.database(), mostValues, NEVER_LARGE);
        }

        @Override
        public PostgresVectors index() {
            return vectors;
        }

        @Override
        public PostgresVectors store() {
            return vectors;
        }
    }
}
