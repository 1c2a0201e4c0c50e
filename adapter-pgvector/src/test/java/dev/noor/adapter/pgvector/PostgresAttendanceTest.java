package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Attendance.Part;
import dev.noor.ports.handoff.Attendance.Saying;
import dev.noor.ports.handoff.Attendance.Words;
import dev.noor.ports.handoff.AttendanceContract;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.pipeline.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresAttendanceTest implements AttendanceContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Tickets tickets() {
        return new PostgresTickets(POSTGRES.database());
    }

    @Override
    public Attendance attendance() {
        return new PostgresAttendance(POSTGRES.database());
    }

    @Override
    public Outbox outgoing() {
        return outbox();
    }

    @Test
    void outside_the_window_nothing_is_said_and_nothing_changes() {
        ChatAddress chat = waiting(FAR_AWAY);
        rows(
                "UPDATE conversation SET free_form_until = noor_now() WHERE tenant_id = ?",
                chat.tenant().value());
        UUID handoff =
                tickets().list(chat.tenant(), Optional.empty(), 1).getFirst().id();
        Words words = new Words(
                chat.tenant(), handoff, "salem", List.of(new Part(UUID.randomUUID(), new FreeForm("late"))), BY);

        assertThat(attendance().say(words)).isEqualTo(Saying.CLOSED);

        assertThat(texts(
                        "SELECT mode FROM conversation WHERE tenant_id = ?",
                        chat.tenant().value()))
                .containsExactly("HANDOFF");
    }
}
