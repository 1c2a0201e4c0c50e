package dev.noor.ports.model;

import static dev.noor.ports.model.ModelFixtures.aRequest;
import static dev.noor.ports.model.ModelFixtures.aSearch;
import static dev.noor.ports.model.ModelFixtures.calling;
import static dev.noor.ports.model.ModelFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.Together;
import dev.noor.ports.TransientPortException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link ChatModel} must pass. */
public interface ChatModelContract {
    ChatModelTestee testee();

    @Test
    default void words_come_back_as_they_were_said() {
        testee().answerNext(saying("نعم، 389 AED • да"));

        ChatAnswer answer = testee().model().complete(aRequest());

        assertThat(answer.text()).isEqualTo("نعم، 389 AED • да");
        assertThat(answer.calls()).isEmpty();
        assertThat(answer.finish()).isEqualTo(ChatAnswer.Finish.COMPLETE);
        assertThat(answer.model()).isEqualTo("stub/model");
    }

    @Test
    default void several_calls_come_back_in_order_with_their_arguments_as_values() {
        ModelToolCall first = aSearch("call_1", 500);
        ModelToolCall second = aSearch("call_2", 900);
        testee().answerNext(calling(first, second));

        ChatAnswer answer = testee().model().complete(aRequest());

        assertThat(answer.calls()).containsExactly(first, second);
        assertThat(answer.finish()).isEqualTo(ChatAnswer.Finish.CALLS);
    }

    @Test
    default void arguments_that_are_no_object_are_handed_over_as_they_are() {
        ModelToolCall broken =
                new ModelToolCall("call_1", "search_catalog", new ModelToolCall.Written.Unreadable("{\"price"));
        testee().answerNext(calling(broken));

        assertThat(testee().model().complete(aRequest()).calls()).containsExactly(broken);
    }

    @Test
    default void the_chat_goes_on_after_tools_have_answered() {
        ChatRequest request = aRequest();
        List<ChatMessage> messages = new ArrayList<>(request.messages());
        messages.add(calling(aSearch("call_1", 500)).message());
        messages.add(new ChatMessage.ToolAnswer("call_1", "search_catalog", "nothing"));
        testee().answerNext(saying("We have none."));

        assertThat(testee().model().complete(request.with(messages)).text()).isEqualTo("We have none.");
    }

    @Test
    default void what_a_call_used_is_told() {
        testee().answerNext(saying("Hello"));

        assertThat(testee().model().complete(aRequest()).usage()).isEqualTo(ModelFixtures.USAGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFault.class,
            names = {"RATE_LIMITED", "OVERLOADED", "BROKEN_ANSWER", "REFUSED", "INVALID_REQUEST", "NO_CREDIT"})
    default void a_fault_has_its_code_and_the_next_call_is_a_new_one(ModelFault fault) {
        testee().failNext(fault);
        testee().answerNext(saying("Hello"));

        PortException thrown =
                catchThrowableOfType(PortException.class, () -> testee().model().complete(aRequest()));

        assertThat(thrown.code()).isEqualTo(fault.code());
        assertThat(ModelFault.of(thrown)).contains(fault);
        assertThat(testee().model().complete(aRequest()).text()).isEqualTo("Hello");
    }

    @Test
    default void a_wrong_call_stays_wrong_and_a_full_server_does_not() {
        testee().failNext(ModelFault.NO_CREDIT);
        testee().failNext(ModelFault.OVERLOADED);

        assertThat(catchThrowableOfType(
                        PortException.class, () -> testee().model().complete(aRequest())))
                .isInstanceOf(PermanentPortException.class);
        assertThat(catchThrowableOfType(
                        PortException.class, () -> testee().model().complete(aRequest())))
                .isInstanceOf(TransientPortException.class);
    }

    @Test
    default void callers_that_meet_get_an_answer_each() {
        for (int call = 0; call < 8; call++) {
            testee().answerNext(saying("Answer " + call));
        }

        List<String> answers =
                Together.call(8, caller -> testee().model().complete(aRequest()).text());

        assertThat(answers).doesNotHaveDuplicates().hasSize(8);
    }
}
