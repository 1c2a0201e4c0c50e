package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages whose turn always fails end in the fixed words and a person, and nobody else notices. */
@Tag("chaos")
@Timeout(300)
final class PoisonChaosTest {
    private static final String POISON = "a chair in arsenic green";
    private static final int POISONED = 8_200_000;
    private static final int MANY = 5;
    private static final Duration IN_TIME = Duration.ofSeconds(60);

    @Test
    void poison_ends_in_fixed_words_and_a_person_within_a_minute_and_harms_nobody(@TempDir Path home) throws Exception {
        try (StubWazzup wazzup = StubWazzup.start(InstantSource.system());
                Premises premises = Premises.of(home, wazzup, AlteredBuild.POISONED);
                Provider provider = new Provider(wazzup, premises::listening)) {
            Customers customers = new Customers(provider);
            premises.start().begun();
            customers.write(10, Duration.ofSeconds(3));
            for (int i = 0; i < MANY; i++) {
                provider.post(List.of(Customers.message(Customers.phone(POISONED + i), POISON)));
            }
            Rows.pause(Duration.ofSeconds(15));
            customers.stop();
            Rest rest =
                    Rest.await(new Books(premises.rows(), wazzup.ledger(), provider.acknowledged()), provider, IN_TIME);
            assertThat(premises.rows().count("""
                    SELECT count(*) FROM turn JOIN conversation ON conversation.id = conversation_id
                    JOIN handoff ON handoff.turn_id = turn.id
                    WHERE chat_id LIKE '9715082%' AND outcome = 'FALLBACK'
                    """)).isEqualTo(MANY);
            Percentiles replies = new Replies(premises.rows(), wazzup.ledger()).of("9715082");
            ChaosProfile.tell("R13 poison answered by fixed words: " + replies + "; " + rest.summary());
            assertThat(replies.most()).isLessThanOrEqualTo(IN_TIME);
            ChaosProfile.requireZeros(rest, premises);
        }
    }
}
