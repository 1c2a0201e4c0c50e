package dev.noor.adapter.wazzup;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.adapter.wazzup.stub.Taken;
import dev.noor.ports.Language;
import dev.noor.ports.Tenants;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.MessageGatewayContract;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import dev.noor.ports.messaging.OutboundContent.Media;
import dev.noor.ports.messaging.OutboundContent.Template;
import dev.noor.ports.messaging.OutboundMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WazzupMessageGatewayTest implements MessageGatewayContract, MessageGatewayContract.Channel {
    private Wired wazzup = Wired.start();
    private boolean shutNext;

    @BeforeEach
    void templates() {
        wazzup.stub().directory().template("follow_up", "ru", "approved");
        wazzup.stub().directory().template("follow_up", "en_US", "approved");
        wazzup.stub().directory().template("fresh", "en", "pending");
    }

    @AfterEach
    void close() {
        wazzup.stub().close();
    }

    @Override
    public ChatAddress address() {
        return new ChatAddress(Tenants.aTenant(), StubWazzup.CHANNEL, "971500000001");
    }

    /** The gateway itself, but for a sending that is to find the door shut. */
    @Override
    public MessageGateway testee() {
        return new MessageGateway() {
            @Override
            public List<OutboundMessage> parts(OutboundMessage message) {
                return wazzup.gateway().parts(message);
            }

            @Override
            public Delivery send(ChatAddress to, OutboundMessage part) {
                if (!shutNext) {
                    return wazzup.gateway().send(to, part);
                }
                shutNext = false;
                // a gateway of its own: a connection that is still open would be lost, not refused
                wazzup.stub().shut();
                Delivery delivery = wazzup.again().gateway().send(to, part);
                try {
                    wazzup.stub().open();
                } catch (IOException taken) {
                    throw new UncheckedIOException(taken);
                }
                wazzup = wazzup.again();
                return delivery;
            }
        };
    }

    @Override
    public Channel channel() {
        return this;
    }

    @Override
    public List<UUID> taken() {
        return wazzup.stub().ledger().taken().stream()
                .map(taken -> UUID.fromString(taken.crmMessageId()))
                .toList();
    }

    @Override
    public void refuseNext() {
        wazzup.stub().next(Fault.Answer.error(400, "BAD_CONTACT"));
    }

    @Override
    public void fallSilentNext() {
        wazzup.stub().next(new Fault.CloseAfterTaking());
    }

    @Override
    public void beUnreachableNext() {
        shutNext = true;
    }

    @Override
    public void throttleNext(Duration retryAfter) {
        wazzup.stub().next(Fault.Answer.throttled(retryAfter));
    }

    @Override
    public void lockOutNext() {
        wazzup.stub().next(Fault.Answer.error(401, "INVALID_API_KEY"));
    }

    @Test
    void the_channel_forgets_an_id_after_60_seconds() {
        OutboundMessage message = aReply("Hello");

        Delivery first = testee().send(address(), message);
        wazzup.now().set(NOON.plusSeconds(59));
        Delivery remembered = testee().send(address(), message);
        wazzup.now().set(NOON.plusSeconds(61));
        Delivery forgotten = testee().send(address(), message);

        assertThat(first).isInstanceOf(Delivery.Accepted.class);
        assertThat(remembered).isInstanceOf(Delivery.Repeated.class);
        assertThat(forgotten).isInstanceOf(Delivery.Accepted.class).isNotEqualTo(first);
        assertThat(wazzup.stub().ledger().doubled())
                .containsExactly(message.id().toString());
    }

    @Test
    void a_long_text_is_sent_in_parts_under_ids_that_follow_from_its_own() {
        String text = "**Your order**\n\n" + "The desk OD_160_A is 1,250 AED. ".repeat(80);
        OutboundMessage message = aReply(text);

        List<OutboundMessage> parts = testee().parts(message);
        parts.forEach(part -> testee().send(address(), part));
        parts.forEach(part -> testee().send(address(), part));

        assertThat(parts).hasSizeGreaterThan(2);
        List<Taken> taken = wazzup.stub().ledger().of("971500000001");
        assertThat(taken).hasSize(parts.size()).allMatch(part -> part.text().length() <= 1_000);
        assertThat(String.join("", taken.stream().map(Taken::text).toList()).replace(" ", ""))
                .isEqualTo(text.replace("**", "*").replace(" ", ""));
        assertThat(wazzup.stub().ledger().doubled()).isEmpty();
    }

    @Test
    void a_caption_is_a_second_message() {
        OutboundMessage message =
                new OutboundMessage(UUID.randomUUID(), new Media("q-17", Optional.of("**Your quotation**")));

        List<OutboundMessage> parts = testee().parts(message);
        parts.forEach(part -> testee().send(address(), part));

        assertThat(wazzup.stub().ledger().taken())
                .extracting(Taken::contentUri, Taken::text)
                .containsExactly(tuple("https://files.noor.test/q-17", ""), tuple("", "*Your quotation*"));
        assertThat(parts.getFirst().id()).isEqualTo(message.id());
    }

    @Test
    void what_has_several_parts_is_not_sent_whole() {
        OutboundMessage tooLong = aReply("a".repeat(1_001));
        OutboundMessage captioned = new OutboundMessage(UUID.randomUUID(), new Media("q-17", Optional.of("yours")));

        assertThatIllegalArgumentException().isThrownBy(() -> testee().send(address(), tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> testee().send(address(), captioned));
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_text_of_marks_alone_is_sent_as_it_is() {
        assertThat(testee().parts(aReply("---")))
                .extracting(OutboundMessage::content)
                .containsExactly(new FreeForm("---"));
    }

    @Test
    void a_template_is_sent_by_wazzups_id_in_the_customers_language() {
        testee().send(address(), aTemplate("follow_up", Language.EN));
        testee().send(address(), aTemplate("follow_up", Language.RU));

        assertThat(wazzup.stub().ledger().taken())
                .extracting(Taken::templateId)
                .containsExactly("guid-follow_up-en_US", "guid-follow_up-ru");
    }

    @Test
    void a_template_that_is_not_approved_is_refused_until_it_is() {
        OutboundMessage message = aTemplate("fresh", Language.EN);

        assertThat(testee().send(address(), message)).isEqualTo(new Delivery.Refused("template.unknown"));
        wazzup.stub().directory().template("fresh", "en", "approved");
        assertThat(testee().send(address(), message)).isEqualTo(new Delivery.Refused("template.unknown"));
        wazzup.now().set(NOON.plus(ApprovedTemplates.KEPT_IF_NOT_FOUND));

        assertThat(testee().send(address(), message)).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void a_list_of_templates_that_cannot_be_had_puts_the_message_off() {
        wazzup.stub().next(Fault.Answer.error(500, "UNKNOWN_ERROR"));

        assertThat(testee().send(address(), aTemplate("follow_up", Language.EN)))
                .isEqualTo(new Delivery.Unreachable("wazzup.broken"));
        assertThat(testee().send(address(), aTemplate("follow_up", Language.EN)))
                .isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void a_chat_is_its_digits_alone() {
        ChatAddress written = new ChatAddress(Tenants.aTenant(), StubWazzup.CHANNEL, "+971500000001");

        assertThat(testee().send(written, aReply("Hello"))).isInstanceOf(Delivery.Accepted.class);
    }

    private static OutboundMessage aTemplate(String name, Language language) {
        OutboundContent content = new Template(name, language, List.of("Anna"));
        return new OutboundMessage(UUID.randomUUID(), content);
    }
}
