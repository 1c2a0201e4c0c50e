package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void a_store_that_is_away_for_a_moment_is_told_again_until_it_knows() {
        Insistence.tell(() -> {
            if (told.incrementAndGet() < 3) {
                throw new TransientPortException("away", "away", Duration.ZERO);
            }
        });
        assertThat(told).hasValue(3);
    }

    @Test
    void what_the_store_refuses_for_good_is_told_once() {
        assertThatThrownBy(() -> Insistence.tell(() -> {
                    told.incrementAndGet();
                    throw new PermanentPortException("refused", "refused");
                }))
                .isInstanceOf(PermanentPortException.class);
        assertThat(told).hasValue(1);
    }
}
