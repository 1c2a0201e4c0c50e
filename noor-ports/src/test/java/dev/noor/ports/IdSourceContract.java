package dev.noor.ports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link IdSource} must pass. */
public interface IdSourceContract {
    IdSource testee();

    @Test
    default void no_id_is_given_twice() {
        assertThat(Stream.generate(testee()::next).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    default void callers_that_meet_get_ids_of_their_own() {
        IdSource ids = testee();

        assertThat(Together.call(
                                8,
                                caller -> Stream.generate(ids::next).limit(100).toList())
                        .stream()
                        .flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(800);
    }
}
