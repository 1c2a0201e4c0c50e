package dev.noor.ports.conversation;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.conversation.ConversationFixtures.inTheMiddle;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.messaging.MessagingFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People find a tenant's own conversations, page by page, with what was said and decided, and change them once. */
public interface ConversationBookContract extends ConversationStoreTestee {
    ConversationBook book();

    ConversationDesk desk();

    default Conversation opened(TenantId tenant, String chat) {
        return testee().open(new ChatAddress(tenant, "wa", chat), anId());
    }

    @Test
    default void pages_hold_every_conversation_of_the_tenant_once_the_youngest_first() {
        TenantId tenant = aTenant();
        List<ConversationId> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.addFirst(opened(tenant, "chat " + i).id());
        }
        opened(aTenant(), "another's");

        List<ConversationId> listed = new ArrayList<>();
        Optional<ConversationEntry.Place> place = Optional.empty();
        for (int page = 0; page < 3; page++) {
            List<ConversationEntry> entries = book().list(tenant, ConversationFilter.ALL, place, 3);
            entries.forEach(entry -> listed.add(entry.id()));
            place = Optional.of(entries.getLast().place());
        }

        assertThat(listed).isEqualTo(opened);
        assertThat(book().list(tenant, ConversationFilter.ALL, place, 3)).isEmpty();
    }

    @Test
    default void a_filter_means_status_language_and_part_of_the_chat() {
        TenantId tenant = aTenant();
        Conversation quiet = opened(tenant, "971501112233");
        Conversation busy = opened(tenant, "971509998877");
        InboundMessage message = aMessage("Hi");
        receive(busy, message);
        testee().commit(aTurn(inTheMiddle(busy), List.of(message), NOON, aReply("Hello")));

        assertThat(found(tenant, Optional.of(ConversationStatus.ESCALATED), Optional.empty(), Optional.empty()))
                .containsExactly(busy.id());
        assertThat(found(tenant, Optional.empty(), Optional.of("0111"), Optional.empty()))
                .containsExactly(quiet.id());
        assertThat(found(tenant, Optional.empty(), Optional.empty(), Optional.of(Language.AR)))
                .containsExactly(busy.id());
        assertThat(found(tenant, Optional.of(ConversationStatus.PAUSED), Optional.of("97150"), Optional.empty()))
                .isEmpty();
        ConversationEntry entry =
                book().list(tenant, ConversationFilter.ALL, Optional.empty(), 1).getFirst();
        assertThat(entry.name()).contains("أحمد \"Abu Ali\"");
        assertThat(entry.toString()).doesNotContain("971509998877").doesNotContain("Abu Ali");
    }

    private List<ConversationId> found(
            TenantId tenant, Optional<ConversationStatus> status, Optional<String> part, Optional<Language> language) {
        return book().list(tenant, new ConversationFilter(status, part, language), Optional.empty(), 10).stream()
                .map(ConversationEntry::id)
                .toList();
    }

    @Test
    default void messages_come_latest_first_with_who_said_them_and_how_far_they_are() {
        Conversation conversation = opened(aTenant(), "971501112233");
        TenantId tenant = conversation.address().tenant();
        InboundMessage first = aMessage("Do you have desks?");
        receive(conversation, first);
        OutboundMessage reply = aReply("We do.");
        testee().commit(aTurn(next(conversation), List.of(first), NOON, reply));
        receive(
                conversation,
                written(Author.MANAGER, new MessageContent.Text("I take over"), NOON),
                written(Author.ECHO, new MessageContent.Text("We do."), NOON),
                written(Author.CUSTOMER, new MessageContent.Attachment(MessageContent.Kind.PHOTO, "this one"), NOON));

        List<MessageEntry> messages = book().messages(tenant, conversation.id(), Long.MAX_VALUE, 10);

        assertThat(messages)
                .extracting(MessageEntry::speaker)
                .containsExactly(Speaker.CUSTOMER, Speaker.MANAGER, Speaker.NOOR, Speaker.CUSTOMER);
        assertThat(messages).extracting(MessageEntry::kind).containsExactly("photo", "text", "text", "text");
        assertThat(messages).extracting(MessageEntry::state).containsExactly("received", "ignored", "sent", "answered");
        assertThat(messages).extracting(MessageEntry::words).contains("this one", "We do.");
        assertThat(messages.get(2).id()).isEqualTo(reply.id());
        assertThat(book().messages(tenant, conversation.id(), messages.get(1).position(), 1))
                .containsExactly(messages.get(2));
        assertThat(book().messages(aTenant(), conversation.id(), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    default void turns_come_latest_first() {
        Conversation conversation = opened(aTenant(), "971501112233");
        InboundMessage message = aMessage("Hi");
        receive(conversation, message);
        TurnCommit first = aTurn(next(conversation), List.of(message), NOON, aReply("Hello"));
        testee().commit(first);
        TurnCommit second = aTurn(next(stored(conversation)), List.of(), NOON, aReply("Still there?"));
        testee().commit(second);

        List<TurnEntry> turns = book().turns(conversation.address().tenant(), conversation.id(), Long.MAX_VALUE, 10);

        assertThat(turns).extracting(TurnEntry::id).containsExactly(second.id(), first.id());
        assertThat(turns.getFirst().report()).contains("\"brain\"");
        assertThat(book().turns(
                                conversation.address().tenant(),
                                conversation.id(),
                                turns.getFirst().seq(),
                                10))
                .extracting(TurnEntry::id)
                .containsExactly(first.id());
    }

    @Test
    default void an_amendment_is_stored_once_on_the_version_it_was_made_on() {
        Conversation before = opened(aTenant(), "971501112233");
        Conversation after = amended(before);
        Amendment amendment = new Amendment(before.version(), after, "key:test", "status ACTIVE to PAUSED, name");

        assertThat(desk().amend(amendment)).isEqualTo(CommitResult.COMMITTED);
        assertThat(desk().amend(amendment)).isEqualTo(CommitResult.STALE);

        assertThat(stored(before)).isEqualTo(after);
    }

    private static Conversation amended(Conversation before) {
        return new Conversation(
                before.id(),
                before.address(),
                before.version() + 1,
                before.episode(),
                before.turns(),
                Stage.QUALIFYING,
                ConversationStatus.PAUSED,
                ConversationMode.MANUAL,
                Escalation.IN_PROGRESS,
                before.quoteConsent(),
                before.language(),
                List.of(new Fact(FactSlot.CUSTOMER_NAME, "Omar", new MessageId(UUID.randomUUID()), NOON)),
                before.shown(),
                before.listed(),
                before.openAsk(),
                before.notUnderstood(),
                before.quotation(),
                before.lastCustomerAt(),
                before.optedOutAt());
    }
}
