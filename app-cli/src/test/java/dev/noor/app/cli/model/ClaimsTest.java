package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a model makes up of products and services does not reach the customer; what is so, does.
 * {@code -Dnoor.claims=true} for all of them.
 */
class ClaimsTest {
    private static final boolean ALL = Boolean.getBoolean("noor.claims");
    /** Of how many products each good reply is said. */
    private static final int EACH = ALL ? 6 : 1;
    /** The build takes one of so many. */
    private static final int STEP = ALL ? 1 : 4;

    private static final Map<Language, String> ASKED =
            Map.of(Language.EN, "tell me about %s", Language.AR, "خبرني عن %s", Language.RU, "расскажите про %s");
    private static final Map<Language, String> LEAD = Map.of(
            Language.EN, "%s costs %s AED. ", Language.AR, "سعر %s هو %s درهم. ", Language.RU, "%s стоит %s AED. ");

    private static final LedShop SHOP = LedShop.open(asked -> said("Hello"), Duration.ofSeconds(5));

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    @ParameterizedTest
    @ValueSource(strings = "unseen")
    void what_a_model_makes_up_is_stopped(String half) {
        List<Claim> claims = some(Claim.of(half + "-false.txt", SHOP.products(), 1));
        List<String> passed = new ArrayList<>();
        for (Claim claim : claims) {
            String price =
                    claim.product().price().toDecimal().stripTrailingZeros().toPlainString();
            String lead = LEAD.get(claim.language()).formatted(claim.product().sku(), price);
            String words = SampleShop.words(answer(claim, lead + claim.words()));
            if (words.contains(claim.harm()) && !ruled(claim).contains(claim.harm())) {
                passed.add(claim.product().sku() + ": " + words);
            }
        }
        show("false claims, " + half + ": passed " + passed.size() + " of " + claims.size(), passed);

        assertThat(claims.size() - passed.size()).isGreaterThanOrEqualTo(claims.size() * 39 / 40);
    }

    @ParameterizedTest
    @ValueSource(strings = "unseen")
    void what_is_so_is_said(String half) {
        List<Claim> claims = some(Claim.of(half + "-good.txt", SHOP.products(), EACH));
        List<String> touched = new ArrayList<>();
        for (Claim claim : claims) {
            TurnCommit turn = answer(claim, claim.words());
            if (!SampleShop.words(turn).contains(claim.words())) {
                touched.add(claim.words() + " -> " + SampleShop.words(turn) + "\n   "
                        + turn.report().verifier() + turn.report().rules());
            }
        }
        show("good replies, " + half + ": touched " + touched.size() + " of " + claims.size(), touched);

        assertThat(touched.size()).isLessThanOrEqualTo(claims.size() / 50);
    }

    private static List<Claim> some(List<Claim> all) {
        return IntStream.range(0, all.size())
                .filter(at -> at % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** What the customer reads when the model has looked the product up and says this. */
    private static TurnCommit answer(Claim claim, String words) {
        String looking = "{\"product\":\"" + claim.product().sku() + "\"}";
        SHOP.server.behave(asked ->
                asked.round() == 0 ? Completion.calling("get_product", looking).sent() : said(words));
        return SHOP.led(before(claim), message(claim));
    }

    private static String ruled(Claim claim) {
        return SampleShop.words(SHOP.ruled(before(claim), message(claim)));
    }

    private static Conversation before(Claim claim) {
        return SHOP.after("claims-" + claim.language(), List.of());
    }

    private static MessageContent message(Claim claim) {
        return new MessageContent.Text(
                ASKED.get(claim.language()).formatted(claim.product().sku()));
    }

    private static WireAnswer said(String words) {
        return Completion.saying(words).sent();
    }

    private static void show(String figure, List<String> faults) {
        if (Boolean.getBoolean("figures.show")) {
            System.out.println(figure);
        }
        if (Boolean.getBoolean("figures.faults")) {
            faults.forEach(System.out::println);
        }
    }
}
