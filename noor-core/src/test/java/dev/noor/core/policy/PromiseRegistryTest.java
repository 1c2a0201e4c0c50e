package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.tenant.Promise;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseRegistryTest {
    private static final LocalizedText WORDS = LocalizedText.english("We deliver within the Emirates.");

    private final PromiseRegistry registry = new PromiseRegistry(Arrays.stream(Promise.Kind.values())
            .map(kind -> new Promise(kind.name().toLowerCase(Locale.ROOT), kind, WORDS, ""))
            .toList());

    @Test
    void each_kind_of_promise_is_made_on_its_own_condition() {
        assertThat(registry.may("direct")).isEqualTo(new Promised.Direct(WORDS));
        assertThat(registry.may("conditional")).isEqualTo(new Promised.Conditional(WORDS));
        assertThat(registry.may("tool_required")).isEqualTo(new Promised.NeedsTool(WORDS));
        assertThat(registry.may("manager_required")).isEqualTo(new Promised.NeedsManager(WORDS));
        assertThat(registry.may("not_offered")).isEqualTo(new Promised.NotOffered(Optional.of(WORDS)));
    }

    @Test
    void what_is_not_registered_is_not_promised() {
        assertThat(registry.may("free_sofa")).isEqualTo(new Promised.NotOffered(Optional.empty()));
        assertThat(registry.may("")).isEqualTo(new Promised.NotOffered(Optional.empty()));
    }
}
