package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A yes that comes when the shop no longer stands by what it quoted is told what changed, and asked again. */
class DriftTest {
    private static final Sku CHAIR = new Sku("CH 616");
    private static final Sku OTHER = new Sku("CH 512");

    private static final SampleShop SHOP = new SampleShop();
    private static final List<Product> STOCKED = Stream.of(CHAIR, OTHER)
            .map(sku -> SHOP.catalog().find(SampleShop.TREEJAR, sku).orElseThrow())
            .toList();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final String chat = UUID.randomUUID().toString();

    @BeforeEach
    void restock() {
        SHOP.restock(STOCKED);
    }

    /** How a customer of each language orders and agrees, and what Noor has to say. */
    enum Talk {
        EN(
                "quotation for 12 CH 616 and 2 CH 512. Omar, Northstar LLC, office 4, Dubai Marina",
                "yes, approved",
                "risen",
                "fallen",
                "only",
                "valid until",
                "no longer in our range",
                "(5 from stock, 7 later)"),
        AR(
                "ابي عرض سعر لـ 12 كرسي CH 616 و 2 كرسي CH 512. أنا عمر من شركة النجم، مكتب 4، دبي مارينا",
                "نعم، موافق",
                "ارتفع",
                "نزل",
                "بس",
                "كان ساري لين",
                "ما عاد موجود عندنا",
                "(5 من المخزون، 7 بعدين)"),
        RU(
                "пришлите КП на 12 CH 616 и 2 CH 512. Омар, компания Ромашка, офис 4, Дубай Марина",
                "да, согласен",
                "выросла",
                "снизилась",
                "только",
                "действовало до",
                "больше нет в нашем ассортименте",
                "(5 со склада, 7 позже)");

        private final String order;
        private final String yes;
        private final String risen;
        private final String fallen;
        private final String few;
        private final String expired;
        private final String withdrawn;
        private final String later;

        Talk(
                String order,
                String yes,
                String risen,
                String fallen,
                String few,
                String expired,
                String withdrawn,
                String later) {
            this.order = order;
            this.yes = yes;
            this.risen = risen;
            this.fallen = fallen;
            this.few = few;
            this.expired = expired;
            this.withdrawn = withdrawn;
            this.later = later;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_price_that_rose_is_told_with_both_prices(Talk talk) {
        Quotation shown = order(talk);
        SHOP.reprice(CHAIR, dirhams(480));

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.risen, "465", "480");
        assertThat(askedAnew(turn, shown, "drift.dearer").lines().getFirst().unitPrice())
                .isEqualTo(dirhams(480));
        isApprovedNext(talk);
    }

    @ParameterizedTest
    @EnumSource
    void a_price_that_fell_is_told_as_well(Talk talk) {
        Quotation shown = order(talk);
        SHOP.reprice(CHAIR, dirhams(450));

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.fallen, "465", "450");
        askedAnew(turn, shown, "drift.cheaper");
        isApprovedNext(talk);
    }

    @ParameterizedTest
    @EnumSource
    void stock_that_no_longer_does_is_told_and_written_into_the_line(Talk talk) {
        Quotation shown = order(talk);
        SHOP.restock(CHAIR, 5);

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.few, talk.later);
        assertThat(askedAnew(turn, shown, "drift.short").lines().getFirst().later())
                .isEqualTo(7);
        isApprovedNext(talk);
    }

    @ParameterizedTest
    @EnumSource
    void stock_that_was_short_all_along_is_told_before_the_yes_and_stops_no_yes(Talk talk) {
        SHOP.restock(CHAIR, 5);

        order(talk);

        isApprovedNext(talk);
    }

    @ParameterizedTest
    @EnumSource
    void a_product_that_is_not_sold_any_more_is_taken_off(Talk talk) {
        Quotation shown = order(talk);
        SHOP.withdraw(CHAIR);

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.withdrawn);
        assertThat(askedAnew(turn, shown, "drift.withdrawn").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.sku()).isEqualTo(OTHER));
        isApprovedNext(talk);
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_is_left_nothing_is_ordered(Talk talk) {
        order(talk);
        SHOP.withdraw(CHAIR);
        SHOP.withdraw(OTHER);

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.withdrawn);
        assertThat(approval(turn)).isEmpty();
        assertThat(approval(agree(talk))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_quotation_whose_last_day_has_passed_is_written_anew(Talk talk) {
        Quotation shown = order(talk);
        SHOP.later(Duration.ofDays(16));

        TurnCommit turn = agree(talk);

        assertThat(SampleShop.words(turn)).contains(talk.expired, DAY.format(shown.validUntil()));
        assertThat(askedAnew(turn, shown, "drift.expired").validUntil()).isAfter(shown.validUntil());
        isApprovedNext(talk);
    }

    private Quotation order(Talk talk) {
        Quotation shown = SHOP.say(chat, talk.order).after().quotation().orElseThrow();
        assertThat(shown.lines()).hasSize(2);
        assertThat(shown.revision()).isEqualTo(1);
        return shown;
    }

    private TurnCommit agree(Talk talk) {
        return SHOP.say(chat, talk.yes);
    }

    /** The revision that was shown instead, of which the report says why. */
    private static Quotation askedAnew(TurnCommit turn, Quotation shown, String rule) {
        assertThat(approval(turn)).isEmpty();
        assertThat(turn.report().rules()).extracting(RuleFired::rule).contains(rule);
        Quotation anew = turn.after().quotation().orElseThrow();
        assertThat(anew.revision()).isEqualTo(shown.revision() + 1);
        assertThat(anew.number()).isEqualTo(shown.number());
        assertThat(anew.isOpen()).isTrue();
        assertThat(SampleShop.words(turn)).contains(anew.number() + "-R" + anew.revision());
        return anew;
    }

    private void isApprovedNext(Talk talk) {
        assertThat(approval(agree(talk)))
                .hasValueSatisfying(approved -> assertThat(approved.status()).isEqualTo(QuotationStatus.ACCEPTED));
    }

    private static Optional<Quotation> approval(TurnCommit turn) {
        return turn.report().effects().stream()
                .filter(Effect.ApproveQuotation.class::isInstance)
                .map(effect -> ((Effect.ApproveQuotation) effect).quotation())
                .findFirst();
    }

    private static Money dirhams(int amount) {
        return new Money(amount * 100L, SHOP.tenant().currency());
    }
}
