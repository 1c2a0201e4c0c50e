package dev.noor.adapter.memory;

import static dev.noor.ports.model.ModelFixtures.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatModelContract;
import dev.noor.ports.model.ChatModelTestee;
import dev.noor.ports.model.ModelFault;
import org.junit.jupiter.api.Test;

final class MemoryChatModelTest implements ChatModelContract {
    private final MemoryChatModel model = new MemoryChatModel();

    @Override
    public ChatModelTestee testee() {
        return new ChatModelTestee() {
            @Override
            public ChatModel model() {
                return model;
            }

            @Override
            public void answerNext(ChatAnswer answer) {
                model.answerNext(answer);
            }

            @Override
            public void failNext(ModelFault fault) {
                model.failNext(fault.exception("told to"));
            }
        };
    }

    @Test
    void without_a_script_it_has_no_room_and_remembers_what_it_was_asked() {
        assertThatThrownBy(() -> model.complete(aRequest()))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo("model.overloaded"));
        assertThat(model.requests()).containsExactly(aRequest());
    }
}
