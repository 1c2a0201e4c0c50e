package dev.noor.ports.handoff;

import static dev.noor.ports.handoff.HandoffFixtures.aCaseFile;
import static dev.noor.ports.handoff.HandoffFixtures.wanting;
import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.handoff.Tickets.Change;
import dev.noor.ports.handoff.Tickets.Due;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.pipeline.TurnQueueTestee;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A hand-off is somebody's until it is settled; while nobody comes it is handed out to be called for, to one at a time.
 */
public interface TicketsContract extends TurnQueueTestee {
    Instant LONG_AGO = Instant.parse("2026-01-05T10:00:00Z");
    Instant FAR_AWAY = Instant.parse("2100-01-01T10:00:00Z");
    String ANNA = "cli:anna";

    Tickets tickets();

    /** A chat in which the customer asked for a person; somebody is called again at that time. */
    default ChatAddress waiting(Instant again) {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "a person please"));
        queue().complete(claim(chat).orElseThrow(), wanting(answer(chat), again), Latecomers.LET_THEM_WAIT);
        return chat;
    }

    private Ticket only(ChatAddress chat) {
        List<Ticket> all = tickets().list(chat.tenant(), Optional.empty(), 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Optional<Due> due(ChatAddress chat) {
        for (Optional<Due> next = tickets().claim();
                next.isPresent();
                next = tickets().claim()) {
            if (next.get().ticket().address().tenant().equals(chat.tenant())) {
                return next;
            }
            tickets().call(next.get(), Optional.empty(), Optional.empty());
        }
        return Optional.empty();
    }

    @Test
    default void it_holds_what_the_turn_told() {
        ChatAddress chat = waiting(FAR_AWAY);

        Ticket ticket = only(chat);

        assertThat(ticket.caseFile()).isEqualTo(aCaseFile());
        assertThat(ticket.state()).isEqualTo(State.OPEN);
        assertThat(ticket.manager()).contains("omar");
        assertThat(ticket.nextAt()).contains(FAR_AWAY);
        assertThat(ticket.address()).isEqualTo(chat);
        assertThat(tickets().find(chat.tenant(), ticket.id())).contains(ticket);
        assertThat(tickets().find(new TenantId("somebody-else"), ticket.id())).isEmpty();
        assertThat(tickets().load(chat.tenant())).containsEntry("omar", 1);
    }

    @Test
    default void it_is_handed_out_when_its_time_has_come_to_one_at_a_time_and_called_for_once() {
        assertThat(due(waiting(FAR_AWAY))).isEmpty();
        ChatAddress chat = waiting(LONG_AGO);

        Due due = due(chat).orElseThrow();

        assertThat(due(chat)).isEmpty();
        assertThat(tickets().call(due, Optional.of("salem"), Optional.of(FAR_AWAY)))
                .isTrue();
        assertThat(only(chat).calls()).isEqualTo(2);
        assertThat(only(chat).manager()).contains("salem");
        assertThat(only(chat).nextAt()).contains(FAR_AWAY);
    }

    @Test
    default void a_person_who_writes_takes_it_and_nobody_is_called_any_more() {
        ChatAddress chat = waiting(LONG_AGO);
        Due due = due(chat).orElseThrow();

        bring(chat, comesBack(chat, "Omar here"));

        assertThat(only(chat).state()).isEqualTo(State.TAKEN);
        assertThat(only(chat).nextAt()).isEmpty();
        assertThat(tickets().call(due, Optional.of("salem"), Optional.of(FAR_AWAY)))
                .isFalse();
    }

    @Test
    default void settling_it_lets_noor_go_on() {
        ChatAddress chat = waiting(FAR_AWAY);

        assertThat(tickets().resolve(chat.tenant(), only(chat).id(), ANNA)).isEqualTo(Change.DONE);

        assertThat(only(chat).state()).isEqualTo(State.CLOSED);
        assertThat(only(chat).closedAt()).isPresent();
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
        assertThat(stored(chat).status()).isEqualTo(ConversationStatus.ACTIVE);
        assertThat(stored(chat).escalation()).isEqualTo(Escalation.RESOLVED);
        assertThat(tickets().load(chat.tenant())).isEmpty();
        assertThat(tickets().resolve(chat.tenant(), only(chat).id(), ANNA)).isEqualTo(Change.BEFORE);
        assertThat(tickets().assign(chat.tenant(), only(chat).id(), "salem", Optional.empty(), ANNA))
                .isEqualTo(Change.BEFORE);
        assertThat(tickets().resolve(chat.tenant(), UUID.randomUUID(), ANNA)).isEqualTo(Change.NOT_THERE);
    }

    @Test
    default void somebody_else_can_be_called() {
        ChatAddress chat = waiting(LONG_AGO);

        assertThat(tickets().assign(chat.tenant(), only(chat).id(), "salem", Optional.of(FAR_AWAY), ANNA))
                .isEqualTo(Change.DONE);

        assertThat(only(chat).manager()).contains("salem");
        assertThat(only(chat).calls()).isEqualTo(2);
        assertThat(due(chat)).isEmpty();
    }

    @Test
    default void those_of_a_state_can_be_listed() {
        ChatAddress chat = waiting(FAR_AWAY);

        assertThat(tickets().list(chat.tenant(), Optional.of(State.OPEN), 10)).hasSize(1);
        assertThat(tickets().list(chat.tenant(), Optional.of(State.CLOSED), 10)).isEmpty();
    }
}
