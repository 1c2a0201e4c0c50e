package dev.noor.ports;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelContact;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Errand;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What names or reaches a person does not get into a log by being printed. */
final class PersonalDataTest {
    private static final String PERSON = "Anna-Maria-971501234567";

    @Test
    void printing_does_not_tell_who_the_customer_is() {
        List<Object> personal = List.of(
                new ChatAddress(new TenantId("treejar"), "wazzup", PERSON),
                Conversation.fresh(
                        ConversationFixtures.anId(), new ChatAddress(new TenantId("treejar"), "wazzup", PERSON)),
                new Utterance(new UUID(0, 1), Utterance.Speaker.CUSTOMER, PERSON, NOON),
                new MessageContent.Text(PERSON),
                new MessageContent.Attachment(MessageContent.Kind.PHOTO, PERSON),
                aMessage(PERSON),
                MessagingFixtures.written(Author.CUSTOMER, new MessageContent.Text(PERSON), NOON),
                aReply(PERSON),
                new OutboundContent.Media("file-1", Optional.of(PERSON)),
                new OutboundContent.Template("follow_up", Language.EN, List.of(PERSON)),
                new ChannelEvent.MessageArrived(
                        "channel",
                        PERSON,
                        "id-1",
                        ChannelEvent.Origin.CUSTOMER,
                        new MessageContent.Text(PERSON),
                        Optional.of(NOON),
                        PERSON,
                        Optional.of("https://files.test/" + PERSON),
                        Optional.empty(),
                        Optional.of(PERSON)),
                new ChannelEvent.MessageEdited(
                        "channel", PERSON, "id-1", ChannelEvent.Origin.CUSTOMER, PERSON, Optional.empty()),
                new ChannelEvent.MessageDeleted(
                        "channel", PERSON, "id-1", ChannelEvent.Origin.CUSTOMER, Optional.empty()),
                new ChannelEvent.NoticeShown("channel", PERSON, "id-1", PERSON, Optional.empty()),
                new ChannelReport.Rejected("a text is missing", PERSON),
                new ChannelReport(List.of(), List.of(), Optional.of(PERSON)),
                new ChannelContact("c-1", PERSON, PERSON, Optional.empty(), Optional.empty()),
                new Handoff(HandoffReason.COMPLAINT, Handoff.Priority.URGENT, PERSON),
                new Effect.RequestHandoff(new Handoff(HandoffReason.COMPLAINT, Handoff.Priority.URGENT, PERSON)),
                new Effect.SaveFeedback(4, PERSON),
                new CrmContact(
                        new PhoneNumber("+971501234567"), Optional.of(PERSON), Optional.of(PERSON), Optional.empty()),
                new CompanyName(PERSON),
                new CrmNote("key", "title", PERSON),
                new Errand.LeaveNote(1, "title", PERSON));

        for (Object value : personal) {
            assertThat(value.toString())
                    .as(value.getClass().getSimpleName())
                    .isNotBlank()
                    .doesNotContain(PERSON);
        }
    }

    @Test
    void facts_and_slots_that_name_a_person_are_printed_without_their_value() {
        Stream<Fact> facts = Arrays.stream(FactSlot.values())
                .filter(FactSlot::isPersonal)
                .map(slot -> new Fact(slot, PERSON, new MessageId(new UUID(0, 1)), NOON));
        Stream<Slot> slots =
                Arrays.stream(SlotName.values()).filter(SlotName::isPersonal).map(name -> new Slot(name, PERSON));

        assertThat(Stream.concat(facts.map(Fact::toString), slots.map(Slot::toString)))
                .hasSize(11)
                .allMatch(text -> text.contains("***") && !text.contains(PERSON));
    }

    @Test
    void what_names_nobody_is_printed() {
        assertThat(new Slot(SlotName.QTY, "10")).hasToString("Slot[qty=10]");
        assertThat(new Fact(FactSlot.QUANTITY, "10", new MessageId(new UUID(0, 1)), NOON))
                .hasToString("Fact[quantity=10]");
    }

    @Test
    void a_phone_number_shows_its_last_two_digits_only() {
        assertThat(new PhoneNumber("+971501234567")).hasToString("+***67");
    }
}
