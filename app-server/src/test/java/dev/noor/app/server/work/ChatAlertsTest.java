package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.memory.MemoryTakeovers;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.OutboundContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches whose phone. */
final class ChatAlertsTest {
    private static final TenantId SHOP = new TenantId("shop");
    private static final String CHANNEL = "wa";
    private static final String SALES = "971500000001";
    private static final String SERVICE = "971500000002";
    private static final String CUSTOMER = "79261234567";
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final SequentialIdSource ids = new SequentialIdSource();
    private final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-22T22:00:00Z"));
    private final List<Alert> logged = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_tenant_with_two_phones() throws IOException {
        Path shop = Files.createDirectories(folder.resolve("shop"));
        Files.copy(KNOWLEDGE.resolve("treejar/tenant.yaml"), shop.resolve("tenant.yaml"));
        Files.writeString(shop.resolve("managers.yaml"), """
            managers:
              - id: nobody
                name: Layla
                roles: [team_lead]
                languages: [en]
              - id: sales
                name: Polina
                roles: [sales]
                languages: [ru]
                whatsapp: "+971 50 000 0001"
                alert_template: somebody_waits
              - id: service
                name: Anaya
                roles: [service]
                languages: [en, ar]
                whatsapp: "971500000002"
            """);
    }

    @Test
    void where_there_is_no_window_the_person_of_the_role_is_told_in_a_language_of_theirs() {
        ChatAlerts alerts = alerts(ChannelCapabilities.LINKED_PHONE);

        alerts.tell(wanted(HandoffReason.HUMAN_REQUESTED));
        alerts.tell(wanted(HandoffReason.COMPLAINT));

        assertThat(gateway.sent()).extracting(sent -> sent.to().chat()).containsExactly(SALES, SERVICE);
        assertThat(text(0)).contains("Клиент").contains(CUSTOMER).contains("12 chairs");
        assertThat(text(1)).contains("A customer needs you");
        assertThat(logged).hasSize(2);
    }

    @Test
    void who_has_not_written_lately_is_told_by_template_or_not_at_all() {
        ChatAlerts alerts = alerts(ChannelCapabilities.BUSINESS_API);

        alerts.tell(wanted(HandoffReason.HUMAN_REQUESTED));
        alerts.tell(wanted(HandoffReason.COMPLAINT));

        assertThat(gateway.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.message().content())
                        .isInstanceOfSatisfying(OutboundContent.Template.class, template -> {
                            assertThat(template.name()).isEqualTo("somebody_waits");
                            assertThat(template.language()).isEqualTo(Language.RU);
                            assertThat(template.values())
                                    .singleElement()
                                    .asString()
                                    .contains(CUSTOMER);
                        }));
        assertThat(logged).hasSize(2);
    }

    @Test
    void the_same_alert_told_again_is_no_second_message() {
        ChatAlerts alerts = alerts(ChannelCapabilities.LINKED_PHONE);
        gateway.answerNext(new Delivery.Unknown("timeout"));
        Alert alert = wanted(HandoffReason.HUMAN_REQUESTED);

        assertThatThrownBy(() -> alerts.tell(alert)).isInstanceOf(TransientPortException.class);
        alerts.tell(alert);

        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void what_was_certainly_not_taken_is_told_later() {
        ChatAlerts alerts = alerts(ChannelCapabilities.LINKED_PHONE);
        gateway.answerNext(new Delivery.Unreachable("down"));

        assertThatThrownBy(() -> alerts.tell(wanted(HandoffReason.HUMAN_REQUESTED)))
                .isInstanceOf(TransientPortException.class);
    }

    @Test
    void that_the_channel_is_shut_is_not_told_through_it() {
        alerts(ChannelCapabilities.LINKED_PHONE)
                .tell(new Alert(
                        ids.next(), SHOP, new Cause.ChannelShut(CHANNEL, "qr"), Optional.empty(), Instant.EPOCH));

        assertThat(gateway.sent()).isEmpty();
        assertThat(logged).hasSize(1);
    }

    private ChatAlerts alerts(ChannelCapabilities capabilities) {
        FilesConfig files = new FilesConfig(folder, KNOWLEDGE, folder.resolve("home"));
        OutboundGate gate = new OutboundGate();
        ChannelCare channel =
                new ChannelCare(SHOP, CHANNEL, new MemoryInbox(conversations, ids, time), gate, capabilities);
        return new ChatAlerts(
                logged::add,
                gateway,
                channel,
                gate,
                new ServedTenants(new FileTenantSource(files, new TenantFolders(files)), new MemoryCatalog()),
                conversations,
                new MemoryTakeovers(conversations, time),
                time);
    }

    private Alert wanted(HandoffReason reason) {
        Conversation chat = conversations.open(
                new ChatAddress(SHOP, CHANNEL, CUSTOMER), new ConversationId(UUID.nameUUIDFromBytes(new byte[1])));
        return new Alert(
                ids.next(),
                SHOP,
                new Cause.PersonWanted(
                        new UUID(0, 9),
                        new Handoff(reason, Handoff.Priority.NORMAL, "an order"),
                        new CaseFile(
                                "An order.",
                                List.of(new CaseFile.Section(
                                        "Wants", List.of(new CaseFile.Item("12 chairs for Dubai", List.of())))),
                                List.of()),
                        Optional.empty(),
                        1),
                Optional.of(chat.id()),
                Instant.EPOCH);
    }

    private String text(int at) {
        return ((OutboundContent.FreeForm) gateway.sent().get(at).message().content()).text();
    }
}
