package dev.noor.app.server.simulator;

import dev.noor.adapter.pgvector.PostgresBusinessTime;
import dev.noor.adapter.pgvector.TurnJournal;
import dev.noor.adapter.pgvector.TurnJournal.Arrived;
import dev.noor.adapter.pgvector.TurnJournal.Page;
import dev.noor.adapter.pgvector.TurnJournal.Said;
import dev.noor.app.server.simulator.Bubble.Side;
import dev.noor.app.server.simulator.Bubble.Tick;
import dev.noor.app.server.simulator.ChatView.Message;
import dev.noor.app.server.simulator.ChatView.Sale;
import dev.noor.app.server.simulator.ChatView.Turn;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.MediaLinks;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks into the conversations of simulated customers. Thread-safe. */
public final class Insight {
    private static final int MESSAGES = 400;
    private static final int TURNS = 30;

    private final ConversationStore conversations;
    private final TurnJournal journal;
    private final PostgresBusinessTime time;
    private final ServedTenants tenants;

    @Inject
    Insight(ConversationStore conversations, TurnJournal journal, PostgresBusinessTime time, ServedTenants tenants) {
        this.conversations = conversations;
        this.journal = journal;
        this.time = time;
        this.tenants = tenants;
    }

    /** Business time, which can be let pass. */
    PostgresBusinessTime time() {
        return time;
    }

    Tenant tenant(TenantId id) {
        return tenants.get(id).tenant();
    }

    /** The chat as stored, beside what the phone shows. */
    ChatView view(ChatAddress address, List<Bubble> shown) {
        Optional<ConversationId> id = journal.find(address);
        Optional<Conversation> conversation = id.flatMap(known -> conversations.find(address.tenant(), known));
        Page page = id.map(known -> journal.page(known, MESSAGES, TURNS))
                .orElseGet(() -> new Page(TurnJournal.Work.IDLE, List.of(), List.of()));
        Map<String, Arrived> stored = page.arrived().stream()
                .collect(Collectors.toMap(Arrived::providerId, Function.identity(), (one, same) -> one));
        return new ChatView(
                address.chat(),
                time.instant(),
                time.ahead().toSeconds(),
                conversation.map(Insight::sale),
                lower(page.work()),
                shown.stream()
                        .map(bubble -> message(bubble, Optional.ofNullable(stored.get(bubble.id()))))
                        .toList(),
                page.turns().stream().map(Insight::turn).toList());
    }

    /** What was said before the phones were switched on. */
    List<Bubble> earlier(ChatAddress address, MediaLinks links) {
        return journal.find(address).stream()
                .flatMap(id -> journal.said(id, MESSAGES).stream())
                .map(said -> bubble(said, links))
                .toList();
    }

    private static Bubble bubble(Said said, MediaLinks links) {
        Side side = switch (said.author()) {
            case "customer" -> Side.CUSTOMER;
            case "manager" -> Side.MANAGER;
            default -> Side.NOOR;
        };
        Tick tick = switch (said.state()) {
            case "read" -> Tick.READ;
            case "delivered" -> Tick.DELIVERED;
            default -> Tick.SENT;
        };
        return new Bubble(
                said.providerId(),
                side,
                said.file().isPresent() ? SimulatedWhatsApp.DOCUMENT : said.kind(),
                said.words(),
                said.at(),
                tick,
                said.file().map(links::link));
    }

    private static Sale sale(Conversation conversation) {
        return new Sale(
                conversation.id().toString(),
                lower(conversation.stage()),
                lower(conversation.status()),
                lower(conversation.mode()),
                lower(conversation.escalation()),
                conversation.language().map(language -> language.tag()),
                conversation.episode(),
                conversation.optedOutAt().isPresent());
    }

    private static Message message(Bubble bubble, Optional<Arrived> stored) {
        return new Message(
                bubble.id(),
                lower(bubble.side()),
                bubble.kind(),
                bubble.text(),
                bubble.at(),
                lower(bubble.tick()),
                stored.map(arrived -> arrived.id().toString()),
                stored.map(Arrived::state),
                stored.flatMap(Arrived::reason),
                bubble.link().map(URI::toString));
    }

    private static Turn turn(TurnJournal.Taken taken) {
        return new Turn(
                taken.id().toString(),
                taken.seq(),
                taken.outcome(),
                taken.reason(),
                taken.at(),
                taken.report(),
                taken.outbox());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
