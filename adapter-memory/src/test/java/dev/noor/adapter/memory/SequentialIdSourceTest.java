package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.IdSourceContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SequentialIdSourceTest implements IdSourceContract {
    @Override
    public SequentialIdSource testee() {
        return new SequentialIdSource();
    }

    @Test
    void ids_count_from_one_in_the_shape_of_random_ones() {
        SequentialIdSource ids = new SequentialIdSource();

        UUID first = ids.next();

        assertThat(first).hasToString("00000000-0000-4000-8000-000000000001");
        assertThat(first.version()).isEqualTo(4);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(ids.next()).hasToString("00000000-0000-4000-8000-000000000002");
    }

    @Test
    void the_same_run_gives_the_same_ids() {
        assertThat(new SequentialIdSource(7).next()).isEqualTo(new SequentialIdSource(7).next());
    }
}
