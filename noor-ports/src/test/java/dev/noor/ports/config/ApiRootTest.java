package dev.noor.ports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiRootTest {
    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/v3/, https://api.example.com/v3",
        "https://api.example.com, https://api.example.com",
        "http://localhost:11434/v1, http://localhost:11434/v1",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://[::1]:8080, http://[::1]:8080",
        "http://ollama:11434/v1/, http://ollama:11434/v1"
    })
    void a_root_is_secure_or_near_and_has_no_slash_at_its_end(String given, String root) {
        assertThat(ApiRoot.parse(given)).hasToString(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com",
                "http://8.8.8.8",
                "http://134744072",
                "http://[2001:db8::1]/v1",
                "http://127.0.0.1.example.com",
                "ftp://localhost"
            })
    void keys_are_not_sent_in_the_open(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRoot.parse(given))
                .withMessage("does not begin with https://, and is not on this machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:word@api.example.com",
                "https://api.example.com?x=1",
                "https://api.example.com#x",
                "api.example.com",
                "https:///v1"
            })
    void a_root_is_scheme_host_and_path_only(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRoot.parse(given))
                .withMessage("is not a URL of scheme, host and path only");
    }
}
