package dev.noor.ports.conversation;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnFixtures;
import dev.noor.ports.turn.TurnId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Conversations and what is committed to them, for tests. */
public final class ConversationFixtures {
    private ConversationFixtures() {}

    /** An id that no other test uses. */
    public static ConversationId anId() {
        return new ConversationId(UUID.randomUUID());
    }

    /** A chat of the tenant that no other test uses, in the channel {@code cli}. */
    public static ChatAddress anAddress(TenantId tenant) {
        return new ChatAddress(tenant, "cli", "chat-" + UUID.randomUUID());
    }

    /** A conversation in the middle of a sale, with something in every component. */
    public static Conversation aConversation(TenantId tenant) {
        return inTheMiddle(Conversation.fresh(anId(), anAddress(tenant)));
    }

    /** What a turn may make of {@code before}: its version is one higher and every other component is filled. */
    public static Conversation inTheMiddle(Conversation before) {
        MessageId source = new MessageId(UUID.fromString("00000000-0000-4000-8000-000000000011"));
        return new Conversation(
                before.id(),
                before.address(),
                before.version() + 1,
                2,
                before.turns() + 1,
                Stage.QUOTING,
                ConversationStatus.ESCALATED,
                ConversationMode.HANDOFF,
                Escalation.HELD,
                QuoteConsent.GRANTED,
                Optional.of(Language.AR),
                List.of(
                        new Fact(FactSlot.QUANTITY, "10", source, NOON),
                        new Fact(FactSlot.CUSTOMER_NAME, "أحمد \"Abu Ali\"", source, NOON.plusSeconds(5)),
                        new Fact(FactSlot.SELECTION, "CH-616×10|DK-120×2", source, NOON.plusSeconds(6)),
                        new Fact(FactSlot.QUANTITY, "12", source, NOON.plusSeconds(7))),
                List.of(new Sku("DK-120")),
                List.of(new Sku("DK-120"), new Sku("CH-616")),
                Optional.of(Ask.APPROVAL),
                3,
                Optional.of(QuotationFixtures.aQuotation()),
                Optional.of(NOON.plusSeconds(7)),
                Optional.of(NOON.plusSeconds(9)));
    }

    /** {@code before} one version on, else unchanged. */
    public static Conversation next(Conversation before) {
        return new Conversation(
                before.id(),
                before.address(),
                before.version() + 1,
                before.episode(),
                before.turns() + 1,
                before.stage(),
                before.status(),
                before.mode(),
                before.escalation(),
                before.quoteConsent(),
                before.language(),
                before.facts(),
                before.shown(),
                before.listed(),
                before.openAsk(),
                before.notUnderstood(),
                before.quotation(),
                before.lastCustomerAt(),
                before.optedOutAt());
    }

    /** A turn that answers {@code answered} and leaves {@code after}. */
    public static TurnCommit aTurn(
            Conversation after, List<InboundMessage> answered, Instant at, OutboundMessage... replies) {
        return new TurnCommit(
                new TurnId(UUID.randomUUID()),
                after.version() - 1,
                after,
                Outcome.REPLIED,
                answered.stream().map(InboundMessage::id).toList(),
                List.of(replies),
                "",
                TurnFixtures.anEmptyReport(),
                at);
    }

    /** A turn that answers {@code answered} by saying nothing. */
    public static TurnCommit aSilentTurn(Conversation after, InboundMessage... answered) {
        return new TurnCommit(
                new TurnId(UUID.randomUUID()),
                after.version() - 1,
                after,
                Outcome.NO_REPLY_POLICY,
                Stream.of(answered).map(InboundMessage::id).toList(),
                List.of(),
                "a person has taken over",
                TurnFixtures.anEmptyReport(),
                NOON);
    }
}
