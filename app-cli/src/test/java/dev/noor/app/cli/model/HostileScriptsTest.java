package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Hostile;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A model that calls what it likes with what it likes and lies at the end: {@code -Dnoor.scripts=10000} for more. */
class HostileScriptsTest {
    private static final int SCRIPTS = Integer.getInteger("noor.scripts", 60);
    private static final List<String> LIES = List.of("1 AED", "90%", "777-X", "5000", "25 year", "evil");

    private static final LedShop SHOP = LedShop.open(new Hostile(1), Duration.ofSeconds(5));
    private static final Promises PROMISES = Promises.of(SHOP);
    private static final List<SalePoint> POINTS = SalePoint.all(SHOP);

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    @Test
    void whatever_a_model_calls_and_claims_the_sale_stays_what_it_is() {
        List<String> broken = new ArrayList<>();
        for (int seed = 0; seed < SCRIPTS; seed++) {
            SalePoint point = POINTS.get(seed % POINTS.size());
            SHOP.server.behave(new Hostile(seed));
            int before = SHOP.server.asked().size();
            TurnCommit turn = SHOP.led(point.before(), point.message());
            List<Asked> calls =
                    SHOP.server.asked().subList(before, SHOP.server.asked().size());
            try {
                PROMISES.hold(point, point.message(), turn, calls);
                assertThat(SampleShop.words(turn)).doesNotContain(LIES.toArray(String[]::new));
            } catch (AssertionError promise) {
                broken.add(seed + ", " + point + "\n  -> " + SampleShop.words(turn) + "\n  " + promise.getMessage());
            }
        }
        assertThat(SHOP.server.asked()).hasSizeGreaterThan(SCRIPTS);
        assertThat(broken).as("of %s scripts", SCRIPTS).isEmpty();
    }
}
