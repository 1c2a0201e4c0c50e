package dev.noor.app.cli.sales;

import dev.noor.adapter.memory.MemoryApprovals;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.desk.ApprovalOutcome;
import dev.noor.core.desk.ApprovalWish;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import dev.noor.ports.config.Secret;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationEntry;
import dev.noor.ports.quotation.QuotationFilter;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationList;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample tenant with a manager who approves discounts, on the ports in memory. */
final class ApprovingShop {
    private static final ApprovalSeal SEAL = ApprovalSeal.of(new Secret("a-key-of-thirty-two-characters!!"));

    private final SequentialIdSource ids = new SequentialIdSource();
    private final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryApprovals approvals = new MemoryApprovals(conversations, time);
    private final Map<QuotationId, QuotationEntry> shown = new HashMap<>();
    private final ShopNoor noor;

    ApprovingShop() {
        this(SampleStock.load());
    }

    ApprovingShop(SampleStock stock) {
        noor = DaggerShopNoor.builder()
                .tenants(stock.tenants())
                .catalog(stock.catalog())
                .knowledge(stock.knowledge())
                .conversations(conversations)
                .quotationNumbers(new MemoryQuotationSequence())
                .quotations(new Quoted())
                .approvals(approvals)
                .seal(SEAL)
                .ids(ids)
                .businessTime(time)
                .machineTime(() -> 0)
                .build();
    }

    /** What lies before customers, looked up in their conversations. */
    private final class Quoted implements QuotationList {
        @Override
        public List<QuotationEntry> list(
                TenantId tenant, QuotationFilter filter, Optional<QuotationEntry.Place> after, int limit) {
            return List.of();
        }

        @Override
        public Optional<QuotationEntry> entry(TenantId tenant, QuotationId id) {
            return Optional.ofNullable(shown.get(id));
        }
    }

    Approvals approvals() {
        return approvals;
    }

    MemoryConversationStore conversations() {
        return conversations;
    }

    Conversation conversation(String chat) {
        return conversations.open(address(chat), new ConversationId(ids.next()));
    }

    void later(Duration passed) {
        time.set(time.instant().plus(passed));
    }

    Quotation quoted(String chat) {
        return conversation(chat).quotation().orElseThrow();
    }

    TurnCommit say(String chat, String words) {
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                InboundMessage.Author.CUSTOMER,
                new MessageContent.Text(words),
                time.instant());
        TurnCommit turn =
                noor.dialogue().receive(address(chat), List.of(message)).orElseThrow();
        turn.after()
                .quotation()
                .ifPresent(quotation -> shown.put(
                        quotation.id(),
                        new QuotationEntry(
                                quotation,
                                turn.after().id(),
                                turn.after().language(),
                                time.instant(),
                                Optional.empty())));
        return turn;
    }

    /** A manager decides on what lies before the customer. */
    ApprovalOutcome approve(String chat, String percent, String segment) {
        return approve(quoted(chat).id(), percent, Optional.of(segment), "PT48H");
    }

    ApprovalOutcome approve(QuotationId quotation, String percent, Optional<String> segment, String valid) {
        return noor.approvalDesk()
                .approve(new ApprovalWish(SampleShop.TREEJAR, quotation, percent, segment, valid, "Salem", "test"));
    }

    /** What a manager approved, sealed. */
    Approval approved(String chat, String percent, String segment) {
        return ((ApprovalOutcome.Approved) approve(chat, percent, segment)).approval();
    }

    private static ChatAddress address(String chat) {
        return new ChatAddress(SampleShop.TREEJAR, "test", chat);
    }
}
