package dev.noor.ports.handoff;

import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.handoff.Attendance.Part;
import dev.noor.ports.handoff.Attendance.Saying;
import dev.noor.ports.handoff.Attendance.Words;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.handoff.Tickets.Change;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who looks after a customer speaks for the company, and what they say is sent as theirs. */
public interface AttendanceContract extends TicketsContract {
    String BY = "telegram:salem";

    Attendance attendance();

    Outbox outgoing();

    private Ticket called(ChatAddress chat) {
        return tickets().list(chat.tenant(), Optional.empty(), 1).getFirst();
    }

    private Words words(ChatAddress chat, String manager, UUID... ids) {
        List<Part> parts = new ArrayList<>();
        for (UUID id : ids) {
            parts.add(new Part(id, new FreeForm("words " + id)));
        }
        return new Words(chat.tenant(), called(chat).id(), manager, parts, BY);
    }

    /** What is handed out to be sent in a chat, one after the other, each of which then fails. */
    private List<UUID> sent(ChatAddress chat) {
        List<UUID> sent = new ArrayList<>();
        for (Optional<Sending> next = outgoing().claim(new ReplicaId("r"));
                next.isPresent();
                next = outgoing().claim(new ReplicaId("r"))) {
            if (next.get().to().equals(chat)) {
                sent.add(next.get().message().id());
            }
            outgoing().settle(next.get(), new Settlement.Failed("told"));
        }
        return sent;
    }

    @Test
    default void who_takes_it_has_it_nobody_is_called_any_more_and_noor_is_silent() {
        ChatAddress chat = waiting(LONG_AGO);

        assertThat(attendance().take(chat.tenant(), called(chat).id(), "salem", BY))
                .isEqualTo(Change.DONE);

        assertThat(called(chat).state()).isEqualTo(State.TAKEN);
        assertThat(called(chat).manager()).contains("salem");
        assertThat(called(chat).nextAt()).isEmpty();
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
        assertThat(sent(chat)).as("what waited when the person came").isEmpty();
    }

    @Test
    default void it_is_taken_by_one_and_not_any_more_once_it_is_settled() {
        ChatAddress chat = waiting(FAR_AWAY);
        UUID id = called(chat).id();

        assertThat(attendance().take(chat.tenant(), id, "salem", BY)).isEqualTo(Change.DONE);
        assertThat(attendance().take(chat.tenant(), id, "daniel", BY)).isEqualTo(Change.BEFORE);
        assertThat(attendance().take(chat.tenant(), id, "salem", BY)).isEqualTo(Change.DONE);
        tickets().resolve(chat.tenant(), id, BY);

        assertThat(attendance().take(chat.tenant(), id, "salem", BY)).isEqualTo(Change.BEFORE);
        assertThat(attendance().take(chat.tenant(), UUID.randomUUID(), "salem", BY))
                .isEqualTo(Change.NOT_THERE);
    }

    @Test
    default void a_persons_words_are_sent_once_in_their_order_and_are_theirs() {
        ChatAddress chat = waiting(FAR_AWAY);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();

        assertThat(attendance().say(words(chat, "salem", first, second))).isEqualTo(Saying.FILED);
        assertThat(attendance().say(words(chat, "daniel", third))).isEqualTo(Saying.FILED);
        assertThat(attendance().say(words(chat, "salem", first, second))).isEqualTo(Saying.BEFORE);

        assertThat(called(chat).state()).isEqualTo(State.TAKEN);
        assertThat(called(chat).manager()).as("who came first has it").contains("salem");
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
        assertThat(conversations().history(stored(chat).id(), 3))
                .extracting(said -> said.speaker() + " " + said.text())
                .containsExactly("MANAGER words " + first, "MANAGER words " + second, "MANAGER words " + third);
        bring(chat, comesBack(chat, "on the handset as well"));
        assertThat(sent(chat)).containsExactly(first, second, third);
    }

    @Test
    default void of_what_is_settled_or_not_there_nothing_is_sent() {
        ChatAddress chat = waiting(FAR_AWAY);
        Words words = words(chat, "salem", UUID.randomUUID());
        tickets().resolve(chat.tenant(), called(chat).id(), BY);

        assertThat(attendance().say(words)).isEqualTo(Saying.SETTLED);
        assertThat(attendance().say(new Words(chat.tenant(), UUID.randomUUID(), "salem", words.parts(), BY)))
                .isEqualTo(Saying.NOT_THERE);
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
    }
}
