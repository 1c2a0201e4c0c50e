package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer of the sample shop gets between asking for a person and hearing from one. */
class WaitingForAPersonTest {
    private static final String CHAT = "waiting";
    private final SampleShop shop = new SampleShop();

    @BeforeEach
    void a_person_is_asked_for() {
        assertThat(shop.say(CHAT, "I want to talk to your manager").report().effects())
                .hasAtLeastOneElementOfType(Effect.RequestHandoff.class);
    }

    @Test
    void a_price_is_answered_and_nothing_is_pushed() {
        TurnCommit turn = shop.say(CHAT, "meanwhile how much is CH 616?");

        assertThat(SampleShop.words(turn)).contains("465").doesNotContain("?");
        assertThat(turn.report().effects()).doesNotHaveAnyElementsOfTypes(Effect.RequestHandoff.class);
    }

    @Test
    void what_needs_a_person_is_added_to_the_same_hand_off() {
        TurnCommit turn = shop.say(CHAT, "one of the chairs arrived broken");

        assertThat(SampleShop.words(turn)).contains("manager");
        assertThat(turn.report().effects()).doesNotHaveAnyElementsOfTypes(Effect.RequestHandoff.class);
    }

    @Test
    void what_asks_nothing_is_told_once_that_a_person_is_on_the_way() {
        TurnCommit first = shop.say(CHAT, "hmm hmm");
        TurnCommit second = shop.say(CHAT, "hmm");

        assertThat(first.outcome()).isEqualTo(Outcome.REPLIED);
        assertThat(SampleShop.words(first)).contains("manager");
        assertThat(second.outcome()).isEqualTo(Outcome.NO_REPLY_POLICY);
        assertThat(SampleShop.words(shop.say(CHAT, "price of CH 512"))).contains("389");
    }

    @Test
    void a_person_who_writes_is_not_talked_over() {
        shop.manager(CHAT, "Hello, Salem here, how can I help?");

        assertThat(shop.say(CHAT, "how much is CH 616?").outcome()).isEqualTo(Outcome.NO_REPLY_POLICY);
    }
}
