package dev.noor.app.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.core.model.PlayedLine;
import dev.noor.core.policy.Contact;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.model.ModelExchange.Ending;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is on the tape costs nothing, and the rest no more than was allowed. */
final class CappedLineTest {
    private static final TenantId TENANT = new TenantId("oasis");
    private static final Workbench BENCH = new Workbench(
            TenantFixtures.aTenant(TENANT),
            ConversationFixtures.aConversation(TENANT),
            Contact.WELCOME,
            new MessageId(new UUID(0, 2)),
            Instant.EPOCH);
    private static final ChatRequest TAPED = ModelFixtures.aRequest();
    private static final ChatRequest OTHER = TAPED.with(TAPED.messages().subList(1, 2));

    private static CappedLine line(long cap, ChatModel model) {
        return new CappedLine(
                new PlayedLine(
                        () -> List.of(new ModelExchange(TAPED, new Ending.Answered(ModelFixtures.saying("taped"))))),
                model,
                cap);
    }

    @Test
    void the_tape_goes_first() {
        CappedLine line = line(1_000_000, request -> {
            throw new AssertionError("it is on the tape");
        });

        assertThat(line.open(BENCH).complete(TAPED).text()).isEqualTo("taped");
        assertThat(line.calls()).isZero();
        assertThat(line.spent()).isZero();
    }

    @Test
    void calls_end_where_the_next_might_cost_more_than_is_left() {
        CappedLine line = line(CappedLine.UNTOLD + 800, request -> ModelFixtures.saying("live"));
        ChatModel model = line.open(BENCH);

        assertThat(model.complete(OTHER).text()).isEqualTo("live");
        assertThat(model.complete(OTHER).text()).isEqualTo("live");
        assertThatThrownBy(() -> model.complete(OTHER))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo(PlayedLine.MISS));
        assertThat(line.spent()).isEqualTo(840);
        assertThat(line.calls()).isEqualTo(2);
    }

    @Test
    void a_call_that_fails_counts_as_one_whose_price_is_not_told() {
        CappedLine line = line(CappedLine.UNTOLD, request -> {
            throw ModelFault.TIMEOUT.exception("told to");
        });
        ChatModel model = line.open(BENCH);

        assertThatThrownBy(() -> model.complete(OTHER)).hasMessageContaining("told to");
        assertThatThrownBy(() -> model.complete(OTHER)).hasMessageContaining("nothing to play");
        assertThat(line.spent()).isEqualTo(CappedLine.UNTOLD);
    }
}
