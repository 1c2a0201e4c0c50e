package dev.noor.adapter.zoho;

import static dev.noor.adapter.zoho.stub.StubTokens.CLIENT_ID;
import static dev.noor.adapter.zoho.stub.StubTokens.CLIENT_SECRET;
import static dev.noor.adapter.zoho.stub.StubTokens.REFRESH_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubTokens;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.Together;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZohoTokensTest {
    private final Wired wired = Wired.start();

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void callers_of_several_processes_get_one_token_an_expiry() {
        List<ZohoTokens> processes = List.of(wired.tokens(), wired.tokens(), wired.tokens());

        for (int expiry = 1; expiry <= 3; expiry++) {
            List<Long> generations = Together.call(
                    50, caller -> processes.get(caller % 3).current().generation());

            assertThat(generations).containsOnly((long) expiry);
            assertThat(wired.stub().tokens().given()).isEqualTo(expiry);
            wired.pass(Duration.ofMinutes(59));
        }
    }

    @Test
    void refusals_that_come_late_cost_no_further_token() {
        ZohoTokens one = wired.tokens();
        ZohoTokens other = wired.tokens();
        AccessToken dead = one.current();

        List<Long> instead = Together.call(
                50, caller -> (caller % 2 == 0 ? one : other).insteadOf(dead).generation());
        wired.pass(Duration.ofMinutes(5));

        assertThat(instead).containsOnly(2L);
        assertThat(wired.tokens().insteadOf(dead).generation()).isEqualTo(2);
        assertThat(other.insteadOf(dead).generation()).isEqualTo(2);
        assertThat(wired.stub().tokens().given()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void access_denied_means_later_and_never_that_the_credentials_are_wrong(int status) {
        wired.stub().nextToken(StubTokens.denied(status));

        TransientPortException later = catchThrowableOfType(
                TransientPortException.class, () -> wired.tokens().current());

        assertThat(later.code()).isEqualTo("zoho.no_token");
        assertThat(later.retryAfter()).contains(Duration.ofMinutes(10));
        wired.pass(Duration.ofMinutes(9));
        assertThatThrownBy(() -> wired.tokens().current()).isInstanceOf(TransientPortException.class);
        assertThat(wired.stub().tokens().given()).isZero();
        wired.pass(Duration.ofMinutes(1));
        assertThat(wired.tokens().current().generation()).isEqualTo(1);
    }

    @Test
    void no_more_than_eight_tokens_are_asked_for_in_ten_minutes() {
        ZohoTokens tokens = wired.tokens();
        AccessToken token = tokens.current();
        for (int refusal = 0; refusal < 7; refusal++) {
            wired.pass(Duration.ofSeconds(1));
            token = tokens.insteadOf(token);
        }
        AccessToken last = token;

        TransientPortException later = catchThrowableOfType(
                TransientPortException.class, () -> wired.tokens().insteadOf(last));

        assertThat(wired.stub().tokens().given()).isEqualTo(8);
        assertThat(later.retryAfter()).contains(Duration.ofSeconds(593));
        assertThat(wired.tokens().current()).isEqualToComparingOnlyGivenFields(last, "generation");
        wired.pass(Duration.ofSeconds(593));
        assertThat(tokens.insteadOf(last).generation()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "other, " + CLIENT_SECRET + ", " + REFRESH_TOKEN + ", NOOR_ZOHO_REGION",
        CLIENT_ID + ", other, " + REFRESH_TOKEN + ", NOOR_ZOHO_CLIENT_SECRET",
        CLIENT_ID + ", " + CLIENT_SECRET + ", other, NOOR_ZOHO_REFRESH_TOKEN",
    })
    void credentials_that_are_wrong_are_named_by_their_setting(
            String client, String secret, String refresh, String setting) {
        assertThatThrownBy(() ->
                        wired.tokens(wired.config(client, secret, refresh)).current())
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining(setting)
                .extracting(fault -> ((PortException) fault).code())
                .isEqualTo("zoho.credentials");
    }

    @Test
    void wrong_credentials_are_tried_once_a_minute_and_right_ones_at_once() {
        ZohoConfig revoked = wired.config(CLIENT_ID, CLIENT_SECRET, "revoked");
        for (int call = 0; call < 5; call++) {
            assertThatThrownBy(() -> wired.tokens(revoked).current()).isInstanceOf(PermanentPortException.class);
        }

        assertThat(wired.kept().of(new TokenSeal(revoked).client()).attempts()).hasSize(1);
        assertThat(wired.tokens().current().generation()).isEqualTo(1);
    }

    @Test
    void what_is_no_answer_is_asked_for_again_after_a_minute() {
        for (Fault fault : List.of(
                Fault.Answer.html(200),
                Fault.Answer.html(502),
                new Fault.Close(),
                new Fault.Half(),
                new Fault.Silence(Duration.ofSeconds(2)))) {
            wired.stub().nextToken(fault);

            assertThatThrownBy(() -> wired.tokens().current()).isInstanceOf(TransientPortException.class);
            wired.pass(Duration.ofSeconds(61));
        }
        assertThat(wired.tokens().current().value().reveal()).startsWith("1000.stub.access");
    }

    @Test
    void a_token_that_does_not_say_how_long_it_lives_lives_an_hour() {
        wired.stub().nextToken(new Fault.Answer(200, "{\"access_token\":\"1000.t\"}", ""));

        assertThat(wired.tokens().current().expiresAt()).isEqualTo(Wired.NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void the_token_is_kept_sealed_and_worthless_without_the_secrets() {
        ZohoTokens tokens = wired.tokens();
        String token = tokens.current().value().reveal();

        assertThat(wired.kept().written()).doesNotContain(token);
        TokenSeal other = new TokenSeal(wired.config(CLIENT_ID, "other", REFRESH_TOKEN));
        assertThat(other.open(wired.kept().of(other.client()).sealed())).isEmpty();
        assertThat(tokens.current().toString()).doesNotContain(token);
    }
}
