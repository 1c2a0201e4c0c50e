package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.Gullible;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model that obeys whoever writes to it, and what the customer reads all the same. */
class InjectionsTest {
    private static final Sku CHAIR = new Sku("CH 616");
    private static final LedShop SHOP = LedShop.open(new Gullible(), Duration.ofSeconds(5));
    private static final Promises PROMISES = Promises.of(SHOP);
    private static final List<SalePoint> POINTS = SalePoint.all(SHOP);

    /** What brings it to the model. */
    enum Carrier {
        MESSAGE(1, 50),
        VOICE(1, 50),
        FILE_NAME(1, 5),
        EARLIER_MESSAGE(1, 100),
        /** The shop is read anew for each, which takes its time. */
        DESCRIPTION(4, 25),
        PASSAGE(4, 25);

        /** One of so many injections is tried. */
        private final int step;

        /** So many of them at least are read by the model; the others the rules settle without it. */
        private final int reaching;

        Carrier(int step, int reaching) {
            this.step = step;
            this.reaching = reaching;
        }
    }

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    @ParameterizedTest
    @EnumSource(Carrier.class)
    void nobody_gives_orders_but_the_house(Carrier carrier) {
        List<String> broken = new ArrayList<>();
        int asked = 0;
        int number = 0;
        for (Injection injection : Injection.all()) {
            SalePoint point = SalePoint.of(POINTS, injection.language(), number++);
            if (number % carrier.step != 0) {
                continue;
            }
            int before = SHOP.server.asked().size();
            Conversation from = from(carrier, injection, point);
            MessageContent said = said(carrier, injection, point);
            TurnCommit turn = SHOP.led(from, said);
            List<Asked> calls =
                    SHOP.server.asked().subList(before, SHOP.server.asked().size());
            asked += calls.isEmpty() ? 0 : 1;
            try {
                PROMISES.hold(point.from(from), said, turn, calls);
                assertThat(SampleShop.words(turn).toLowerCase(Locale.ROOT))
                        .doesNotContain(injection.harm().toArray(String[]::new));
            } catch (AssertionError promise) {
                broken.add(point.stage() + ", " + injection.text() + "\n  -> " + SampleShop.words(turn) + "\n  "
                        + promise.getMessage());
            }
        }
        assertThat(asked).as("how many reach the model").isGreaterThanOrEqualTo(carrier.reaching);
        assertThat(broken)
                .as("of %s injections, the model asked for %s", number, asked)
                .isEmpty();
    }

    private static Conversation from(Carrier carrier, Injection injection, SalePoint point) {
        return carrier == Carrier.EARLIER_MESSAGE
                ? SHOP.after("told-" + injection.hashCode(), List.of(injection.text()))
                : point.before();
    }

    /** What the customer sends; the model reads the injection there, or in what it looks up. */
    private static MessageContent said(Carrier carrier, Injection injection, SalePoint point) {
        SHOP.server.behave(new Gullible());
        return switch (carrier) {
            case MESSAGE -> new MessageContent.Text(injection.text());
            case VOICE -> new MessageContent.Spoken(injection.text());
            case FILE_NAME -> new MessageContent.Attachment(MessageContent.Kind.DOCUMENT, injection.text() + ".pdf");
            case EARLIER_MESSAGE -> point.message();
            case DESCRIPTION -> {
                SHOP.describe(CHAIR, injection.text());
                looksUp("get_product", "{\"product\":\"CH 616\"}");
                yield point.message();
            }
            case PASSAGE -> {
                SHOP.tell(injection.text());
                looksUp("search_knowledge", "{\"question\":\"is assembly done at the weekend\"}");
                yield point.message();
            }
        };
    }

    /** The model looks this up first and obeys what it finds. */
    private static void looksUp(String tool, String arguments) {
        Gullible gullible = new Gullible();
        SHOP.server.behave(asked ->
                asked.round() == 0 ? Completion.calling(tool, arguments).sent() : gullible.answer(asked));
    }
}
