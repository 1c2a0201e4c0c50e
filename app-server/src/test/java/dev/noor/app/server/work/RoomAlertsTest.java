package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryStaffNotes;
import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.adapter.telegram.stub.Fault;
import dev.noor.adapter.telegram.stub.StubTelegram;
import dev.noor.app.server.staff.TelegramComponent;
import dev.noor.app.server.work.StaffChoice.Press;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.staff.NoteId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the company's people read in their group. */
final class RoomAlertsTest {
    private static final TenantId TREEJAR = new TenantId("treejar");
    private static final UUID TICKET = new UUID(0, 9);
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();

    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryStaffNotes notes = new MemoryStaffNotes();
    private final List<Alert> logged = new ArrayList<>();
    private final List<Alert> elsewhere = new ArrayList<>();
    private StubTelegram telegram;
    private RoomAlerts alerts;

    @BeforeEach
    void a_group() throws IOException {
        telegram = StubTelegram.start();
        alerts = alerts(telegram.config());
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private RoomAlerts alerts(TelegramConfig config) {
        FilesConfig files = new FilesConfig(KNOWLEDGE, KNOWLEDGE, KNOWLEDGE);
        return new RoomAlerts(
                TREEJAR,
                logged::add,
                elsewhere::add,
                TelegramComponent.of(config).room(),
                notes,
                new ServedTenants(new FileTenantSource(files, new TenantFolders(files)), new MemoryCatalog()),
                conversations);
    }

    @Test
    void who_is_called_reads_the_case_and_not_the_number_and_can_press_what_to_do() {
        alerts.tell(wanted("12 chairs"));

        var message = telegram.messages().getFirst();
        assertThat(message.path("text").asText())
                .startsWith("Salem, this one is yours.\nA customer needs you in the chat +971*******67: An order.")
                .contains("• 12 chairs")
                .contains("Reply to this message")
                .doesNotContain("971501234567");
        assertThat(message.path("reply_markup").path("inline_keyboard"))
                .extracting(row -> StaffChoice.read(
                                row.path(0).path("callback_data").asText())
                        .orElseThrow())
                .containsExactly(
                        new Press(StaffChoice.TAKE, TICKET),
                        new Press(StaffChoice.RESOLVE, TICKET),
                        new Press(StaffChoice.RELEASE, TICKET));
        assertThat(notes.handoff(TREEJAR, new NoteId("-100777", "1000", Optional.empty())))
                .contains(TICKET);
        assertThat(logged).hasSize(1);
    }

    @Test
    void a_part_that_was_posted_is_not_posted_again_with_the_rest() {
        Alert alert = wanted("A long story of chairs. ".repeat(250));
        telegram.next(new Fault.None());
        telegram.next(Fault.Answer.throttled(3));

        assertThatThrownBy(() -> alerts.tell(alert)).isInstanceOf(TransientPortException.class);
        alerts.tell(alert);
        alerts.tell(alert);

        assertThat(telegram.messages()).hasSize(2);
        assertThat(telegram.messages().getLast().has("reply_markup")).isTrue();
        assertThat(notes.handoff(TREEJAR, new NoteId("-100777", "1001", Optional.empty())))
                .contains(TICKET);
    }

    @Test
    void that_whatsapp_is_shut_is_read_where_it_can_be() {
        alerts.tell(
                new Alert(new UUID(0, 1), TREEJAR, new Cause.ChannelShut("wa", "qr"), Optional.empty(), Instant.EPOCH));

        assertThat(telegram.messages().getFirst().path("text").asText()).contains("(qr)");
    }

    @Test
    void another_tenants_alert_is_not_told_in_this_ones_group() {
        Alert foreign = new Alert(
                new UUID(0, 1),
                new TenantId("ikea"),
                new Cause.Undelivered(TICKET, "dead"),
                Optional.empty(),
                Instant.EPOCH);

        alerts.tell(foreign);

        assertThat(telegram.messages()).isEmpty();
        assertThat(elsewhere).containsExactly(foreign);
    }

    @Test
    void with_a_wrong_token_it_stays_in_the_log() {
        RoomAlerts locked = alerts(telegram.config("987654321:AAwrong-token_0123456789abcdefghij"));

        assertThatThrownBy(() -> locked.tell(wanted("12 chairs")))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo("telegram.token"));
        assertThat(logged).hasSize(1);
    }

    private Alert wanted(String item) {
        var chat =
                conversations.open(new ChatAddress(TREEJAR, "wa", "971501234567"), new ConversationId(new UUID(0, 5)));
        CaseFile file = new CaseFile(
                "An order.",
                List.of(new CaseFile.Section("Wants", List.of(new CaseFile.Item(item, List.of())))),
                List.of());
        return new Alert(
                new UUID(0, 1),
                TREEJAR,
                new Cause.PersonWanted(
                        TICKET,
                        new Handoff(HandoffReason.HUMAN_REQUESTED, Handoff.Priority.NORMAL, "an order"),
                        file,
                        Optional.of("sales_arabic"),
                        1),
                Optional.of(chat.id()),
                Instant.EPOCH);
    }
}
