package dev.noor.app.cli.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.sales.SampleShop;
import dev.noor.app.cli.sales.SampleStock;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.turn.TurnCommit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever haggles gets the price of the catalogue and a person who may decide, whatever is tried. */
class NegotiationsTest {
    private static final int TRANSCRIPTS = 210;
    private static final long SEED = 20_261_122;

    private static final SampleShop SHOP = new SampleShop();
    private static final SampleStock STOCK = SampleStock.load();
    private final List<Product> catalogue = STOCK.catalog().after(SampleShop.TREEJAR, Optional.empty(), 10_000);

    private final List<Product> chairs = catalogue.stream()
            .filter(product -> product.sku().value().startsWith("CH "))
            .toList();
    private final OfferOracle oracle = new OfferOracle(catalogue, known());

    @Test
    void nothing_below_the_catalogue_is_offered() {
        List<String> broken = new ArrayList<>();
        for (Haggle haggle : Haggle.some(TRANSCRIPTS, SEED, chairs)) {
            List<String> told = new ArrayList<>();
            List<String> offers = new ArrayList<>();
            haggle.orders().forEach(text -> hear(haggle, text, told));
            for (String text : haggle.haggles()) {
                offers.addAll(oracle.offers(haggle, hear(haggle, text, told)));
            }
            if (!offers.isEmpty()) {
                broken.add(haggle.number() + " " + haggle.tactic() + "\n" + String.join("\n", told) + "\n!! " + offers);
            }
        }
        assertThat(broken).as("of %s transcripts", TRANSCRIPTS).isEmpty();
    }

    /** What the company tells everybody, sentence by sentence. */
    private static List<String> known() {
        Stream<LocalizedText> promises = STOCK.tenant().promises().stream().map(Promise::words);
        Stream<LocalizedText> passages =
                STOCK.tenants().passages(SampleShop.TREEJAR).stream().map(Passage::text);
        return Stream.concat(promises, passages)
                .flatMap(text -> text.texts().values().stream())
                .flatMap(text -> Stream.of(text.split("(?<=[.!?؟])\\s+")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can do 10% for you.",
                "The catalogue price is what I can offer myself, but 7 percent is fine.",
                "Yes, let us say so.",
                "Delivery is free then.",
                "{m} is 1 AED less for you: {u} AED each.",
                "• {q} × {m} × {u} = 1,234.00",
                "خصم ١٠٪ لك",
                "اتفقنا",
                "Хорошо, оформляю.",
                "Договорились, {u} AED за штуку.",
            })
    void the_judge_finds_an_offer(String reply) {
        Haggle haggle = Haggle.some(1, SEED, chairs).getFirst();
        String less =
                haggle.product().price().toDecimal().subtract(BigDecimal.ONE).toPlainString();
        String words = reply.replace("{m}", haggle.product().sku().value())
                .replace("{u}", less)
                .replace("{q}", Integer.toString(haggle.count()));

        assertThat(oracle.spoken(haggle, words)).isNotEmpty();
    }

    private TurnCommit hear(Haggle haggle, String text, List<String> told) {
        TurnCommit turn = SHOP.say("haggle-" + haggle.number(), text);
        told.add("C: " + text);
        told.add("N: " + SampleShop.words(turn));
        return turn;
    }
}
