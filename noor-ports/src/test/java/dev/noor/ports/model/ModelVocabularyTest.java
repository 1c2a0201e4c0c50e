package dev.noor.ports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.value.Value;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ModelVocabularyTest {
    @Test
    void every_fault_has_a_code_of_its_own_and_is_found_by_its_exception() {
        assertThat(Arrays.stream(ModelFault.values()).map(ModelFault::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("model\\.[a-z_]+"));
        for (ModelFault fault : ModelFault.values()) {
            assertThat(ModelFault.of(fault.exception("words"))).contains(fault);
        }
    }

    @Test
    void a_delay_is_kept_where_waiting_helps() {
        PortException limited = ModelFault.RATE_LIMITED.exception("slow down", Duration.ofSeconds(7));

        assertThat(limited)
                .isInstanceOfSatisfying(
                        TransientPortException.class,
                        fault -> assertThat(fault.retryAfter()).contains(Duration.ofSeconds(7)));
        assertThat(ModelFault.NO_CREDIT.exception("empty", Duration.ofSeconds(7)))
                .isNotInstanceOf(TransientPortException.class);
    }

    @Test
    void an_answer_is_never_empty_and_a_call_has_room_and_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> ModelFixtures.saying(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChatRequest(ChatRole.SALES, List.of(), List.of(), 1, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChatRequest(
                        ChatRole.SALES, List.of(new ChatMessage.Said("x")), List.of(), 0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChatRequest(
                        ChatRole.SALES, List.of(new ChatMessage.Said("x")), List.of(), 1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new ModelUsage(-1, 0, 0, 0, Optional.empty()));
    }

    @Test
    void printing_tells_nothing_of_what_was_said() {
        String secret = "Anna-971501234567";
        ModelToolCall call = new ModelToolCall(
                "1",
                "record_facts",
                new ModelToolCall.Written.Read(new Value.Object(Map.of("name", new Value.Text(secret)))));
        List<Object> personal = List.of(
                new ChatMessage.Instructions(secret),
                new ChatMessage.Said(secret),
                new ChatMessage.Answered(secret, List.of(call)),
                new ChatMessage.ToolAnswer("1", "search", secret),
                new ModelToolCall.Written.Unreadable(secret),
                call,
                ModelFixtures.saying(secret));

        assertThat(personal).allMatch(value -> !value.toString().contains(secret));
    }
}
