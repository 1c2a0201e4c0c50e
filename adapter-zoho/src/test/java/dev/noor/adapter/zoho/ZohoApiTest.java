package dev.noor.adapter.zoho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.zoho.stub.Called;
import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubTokens;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.Together;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.config.Secret;
import dev.noor.ports.remote.CallBudget.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZohoApiTest {
    private final Wired wired = Wired.start();

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void a_token_that_ended_early_is_replaced_once_for_all_callers() {
        ZohoApi one = wired.api(Wired.IMPATIENT);
        ZohoApi other = wired.api(Wired.IMPATIENT);
        items(one);
        items(other);
        wired.stub().tokens().endAll();

        Together.call(50, caller -> items(caller % 2 == 0 ? one : other));

        assertThat(wired.stub().tokens().given()).isEqualTo(2);
    }

    @Test
    void a_refusal_of_the_new_token_too_is_no_matter_of_tokens() {
        wired.stub().next(Fault.Answer.code(401, 57));
        wired.stub().next(Fault.Answer.code(401, 57));

        assertThatThrownBy(() -> items(wired.api(Wired.IMPATIENT)))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("ZohoInventory.items.READ");
    }

    @Test
    void no_minute_holds_more_than_ninety_calls_of_all_processes() {
        ZohoPolicies standard = new ZohoPolicies(
                new CallPolicies(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(20),
                        Duration.ofSeconds(1),
                        5,
                        Duration.ofSeconds(5)),
                Duration.ofMinutes(2),
                ZohoPolicies.standard().rate());
        List<ZohoApi> processes = List.of(wired.api(standard), wired.api(standard), wired.api(standard));

        for (int call = 0; call < 200; call++) {
            items(processes.get(call % 3));
        }

        List<Instant> calls = wired.stub().calls().stream().map(Called::at).toList();
        assertThat(calls).hasSize(200);
        for (Instant from : calls) {
            assertThat(calls.stream()
                            .filter(call -> !call.isBefore(from) && call.isBefore(from.plusSeconds(60)))
                            .count())
                    .isLessThanOrEqualTo(90);
        }
        assertThat(Duration.between(calls.getFirst(), calls.getLast())).isLessThan(Duration.ofMinutes(3));
    }

    @Test
    void no_more_than_five_calls_are_under_way() {
        wired.stub().pace(Duration.ofMillis(20));
        ZohoApi api = wired.api(Wired.IMPATIENT);

        Together.call(20, caller -> items(api));

        assertThat(wired.stub().mostAtOnce()).isBetween(2, 5);
    }

    @Test
    void the_cap_of_a_day_stops_every_process_until_tomorrow() {
        ZohoApi one = wired.api(Wired.IMPATIENT);
        wired.stub().next(Fault.Answer.code(429, 45));

        TransientPortException stopped = fault(one);

        assertThat(stopped.code()).isEqualTo("zoho.day_cap");
        assertThat(stopped.retryAfter()).contains(Duration.ofHours(12));
        wired.pass(Duration.ofHours(11));
        assertThat(fault(wired.api(Wired.IMPATIENT)).code()).isEqualTo("zoho.day_cap");
        assertThat(wired.stub().calls()).hasSize(1);
        wired.pass(Duration.ofHours(1));
        items(one);
        assertThat(wired.stub().calls()).hasSize(2);
    }

    @Test
    void the_cap_of_a_minute_lets_every_process_wait_as_long_as_told() {
        wired.stub().next(Fault.Answer.throttled(44, Duration.ofSeconds(50)));

        assertThat(fault(wired.api(Wired.IMPATIENT)).retryAfter()).contains(Duration.ofSeconds(50));
        wired.pass(Duration.ofSeconds(20));
        assertThat(fault(wired.api(Wired.IMPATIENT)).retryAfter()).contains(Duration.ofSeconds(30));
        wired.pass(Duration.ofSeconds(30));
        items(wired.api(Wired.IMPATIENT));
    }

    @Test
    void too_many_calls_at_once_stop_nobody_else() {
        wired.stub().next(Fault.Answer.code(429, 1070));

        assertThat(fault(wired.api(Wired.IMPATIENT)).code()).isEqualTo("zoho.at_once");
        items(wired.api(Wired.IMPATIENT));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 6041, zoho.organization",
        "400, 4029, zoho.organization",
        "200, 57, zoho.not_allowed",
        "403, 57, zoho.not_allowed",
        "404, 1002, zoho.refused",
        "500, 5, zoho.broken",
    })
    void a_code_is_an_error_whatever_the_status(int status, int code, String fault) {
        wired.stub().next(Fault.Answer.code(status, code));

        assertThatThrownBy(() -> items(wired.api(Wired.IMPATIENT)))
                .isInstanceOf(PortException.class)
                .extracting(thrown -> ((PortException) thrown).code())
                .isEqualTo(fault);
    }

    @Test
    void a_wrong_organization_is_named_by_its_setting() {
        ZohoConfig wrong = new ZohoConfig(
                new Secret(StubTokens.CLIENT_ID),
                new Secret(StubTokens.CLIENT_SECRET),
                new Secret(StubTokens.REFRESH_TOKEN),
                "999",
                wired.stub().url(),
                wired.stub().url());

        assertThatThrownBy(() -> items(wired.api(Wired.IMPATIENT, wrong)))
                .hasMessageContaining("NOOR_ZOHO_ORGANIZATION_ID");
    }

    @Test
    void a_rate_spreads_what_does_not_go_at_once() {
        Rate rate = ZohoPolicies.standard().rate();

        assertThat(rate.burst()).isEqualTo(15);
        assertThat(rate.interval()).isEqualTo(Duration.ofMillis(800));
    }

    private TransientPortException fault(ZohoApi api) {
        return catchThrowableOfType(TransientPortException.class, () -> items(api));
    }

    private static int items(ZohoApi api) {
        return api.get("/items", Map.of("page", "1")).path("items").size();
    }
}
