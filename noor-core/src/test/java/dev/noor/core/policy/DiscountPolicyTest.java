package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.Authority;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiscountPolicyTest {
    private static final Authority NONE = new Authority(Percent.ZERO, Map.of("wholesale", Percent.of("15")));
    private static final Authority FIVE = new Authority(Percent.of("5"), Map.of("wholesale", Percent.of("15")));

    private final DiscountPolicy policy = new DiscountPolicy();

    @Test
    void without_authority_of_its_own_noor_gives_nothing_whatever_the_segment_table_says() {
        assertThat(policy.rule(NONE, Optional.empty()).value()).isEqualTo(new Discount.ManagerDecides(Percent.ZERO));
        assertThat(policy.rule(NONE, Optional.of(Percent.of("1"))).value())
                .isEqualTo(new Discount.ManagerDecides(Percent.ZERO));
        assertThat(policy.rule(NONE, Optional.of(Percent.of("15"))).rule().rule())
                .isEqualTo("discount.no_authority");
    }

    @Test
    void within_its_authority_noor_gives_what_was_asked_and_at_most_its_own() {
        assertThat(policy.rule(FIVE, Optional.of(Percent.of("3"))).value())
                .isEqualTo(new Discount.Given(Percent.of("3")));
        assertThat(policy.rule(FIVE, Optional.of(Percent.of("5.0"))).value())
                .isEqualTo(new Discount.Given(Percent.of("5")));
        assertThat(policy.rule(FIVE, Optional.empty()).value()).isEqualTo(new Discount.Given(Percent.of("5")));
    }

    @Test
    void more_is_a_managers_decision() {
        Ruling<Discount> ruling = policy.rule(FIVE, Optional.of(Percent.of("5.0001")));

        assertThat(ruling.value()).isEqualTo(new Discount.ManagerDecides(Percent.of("5")));
        assertThat(ruling.rule().rule()).isEqualTo("discount.above_authority");
    }
}
