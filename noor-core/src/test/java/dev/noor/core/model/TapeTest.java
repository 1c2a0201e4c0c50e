package dev.noor.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.core.BrainModule;
import dev.noor.core.policy.Contact;
import dev.noor.core.tool.Workbench;
import dev.noor.core.turn.Oasis;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.model.ModelExchange.Ending;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a model was asked is kept masked with its turn, and plays back by what was asked. */
final class TapeTest {
    private static final Workbench BENCH = bench();

    private static Workbench bench() {
        return new Workbench(
                TenantFixtures.aTenant(Oasis.TENANT),
                Conversation.fresh(new ConversationId(new UUID(0, 1)), Oasis.CHAT),
                Contact.WELCOME,
                new MessageId(new UUID(0, 2)),
                Instant.EPOCH);
    }

    @Test
    void what_a_model_is_asked_is_kept_with_the_turn_as_it_was_sent() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying("We have CH 512."));

        TurnCommit turn = rig.say("My number is 050 123 4567, do you have office chairs?");

        assertThat(turn.exchanges()).isNotEmpty().hasSameSizeAs(rig.model.requests());
        for (int i = 0; i < turn.exchanges().size(); i++) {
            ChatRequest kept = turn.exchanges().get(i).request();
            assertThat(kept.messages())
                    .isEqualTo(rig.model.requests().get(i).messages())
                    .noneMatch(message -> LedRig.text(message).contains("123 4567"));
        }
    }

    @Test
    void a_fault_and_a_budget_that_is_used_up_are_kept_too() {
        LedRig broken = LedRig.model(request -> {
            throw ModelFault.OVERLOADED.exception("told to");
        });
        assertThat(broken.say("Do you have office chairs?").exchanges())
                .extracting(ModelExchange::ending)
                .containsExactly(new Ending.Failed("model.overloaded"));

        LedRig poor =
                new LedRig(BrainModule.Choice.MODEL, ModelBudget.STANDARD.within(Duration.ofMillis(1)), request -> {
                    throw new AssertionError("nothing is asked");
                });
        assertThat(poor.say("Do you have office chairs?").exchanges())
                .extracting(ModelExchange::ending)
                .containsExactly(new Ending.Failed("model.over_budget"));
    }

    @Test
    void who_wants_no_tape_has_none() {
        Workbench bench = bench();
        LiveLine line = new LiveLine(
                request -> ModelFixtures.saying("yes"),
                new MemoryModelCalls(),
                ModelBudget.STANDARD,
                UUID::randomUUID,
                () -> 0,
                Optional.of(Taping.OFF));

        line.open(bench).complete(ModelFixtures.aRequest());

        assertThat(bench.models().exchanges()).isEmpty();
        assertThat(bench.models().cost().calls()).isEqualTo(1);
    }

    @Test
    void a_request_gets_what_the_same_one_got_whenever_it_comes_and_however_long_it_may_take() {
        ChatRequest one = ModelFixtures.aRequest();
        ChatRequest other = one.with(one.messages().subList(0, 1));
        ChatModel played = line(
                        new ModelExchange(one, new Ending.Answered(ModelFixtures.saying("first"))),
                        new ModelExchange(other, new Ending.Answered(ModelFixtures.saying("other"))),
                        new ModelExchange(one, new Ending.Answered(ModelFixtures.saying("second"))))
                .open(BENCH);

        assertThat(played.complete(other).text()).isEqualTo("other");
        assertThat(played.complete(hasty(one)).text()).isEqualTo("first");
        assertThat(played.complete(one).text()).isEqualTo("second");
        assertThatThrownBy(() -> played.complete(one))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo(PlayedLine.MISS));
    }

    @Test
    void a_fault_plays_back_under_its_code_and_what_is_not_on_the_tape_is_a_miss_of_its_own() {
        ChatRequest asked = ModelFixtures.aRequest();
        ChatModel played = line(new ModelExchange(asked, new Ending.Failed("model.timeout")))
                .open(BENCH);

        assertThatThrownBy(() -> played.complete(asked))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo("model.timeout"));
        assertThatThrownBy(() -> played.complete(asked.with(asked.messages().subList(1, 2))))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo(PlayedLine.MISS));
    }

    private static PlayedLine line(ModelExchange... tape) {
        return new PlayedLine(() -> List.of(tape));
    }

    private static ChatRequest hasty(ChatRequest request) {
        return new ChatRequest(
                request.role(), request.messages(), request.tools(), request.maxOutputTokens(), Duration.ofMillis(300));
    }
}
