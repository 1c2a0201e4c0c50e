package dev.noor.adapter.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelContact;
import dev.noor.ports.channel.ContactBook;
import dev.noor.ports.channel.MessageTemplate;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked of Wazzup beside sending. */
class WazzupDirectoriesTest {
    private final Wired wazzup = Wired.start();
    private final WazzupChannels channels = new WazzupChannels(wazzup.api());
    private final WazzupSubscription subscription = new WazzupSubscription(wazzup.api());

    @AfterEach
    void close() {
        wazzup.stub().close();
    }

    @Test
    void channels_are_listed_with_their_states_in_lower_case() {
        wazzup.stub().directory().channel("c-2", "openElsewhere");

        assertThat(channels.channels())
                .containsExactly(
                        new Channel(StubWazzup.CHANNEL, "wapi", "Sales", "active"),
                        new Channel("c-2", "wapi", "Sales", "openelsewhere"));
    }

    @Test
    void templates_of_several_pages_are_all_listed() {
        for (int number = 0; number < 250; number++) {
            wazzup.stub().directory().template("t" + number, "en", number % 2 == 0 ? "approved" : "REJECTED");
        }

        List<MessageTemplate> templates = new WazzupTemplates(wazzup.api()).templates();

        assertThat(templates).hasSize(250).doesNotHaveDuplicates();
        assertThat(templates.getFirst())
                .isEqualTo(new MessageTemplate("guid-t0-en", "t0", "en", "marketing", "approved", ""));
        assertThat(templates.get(1).isApproved()).isFalse();
    }

    @Test
    void a_phone_linked_by_its_code_has_neither_window_nor_templates_and_what_is_unknown_has_both() {
        assertThat(channels.capabilities(new Channel("c", "WhatsApp", "", "active")))
                .isEqualTo(ChannelCapabilities.LINKED_PHONE);
        assertThat(channels.capabilities(new Channel("c", "wapi", "", "active")))
                .isEqualTo(ChannelCapabilities.BUSINESS_API);
        assertThat(channels.capabilities(new Channel("c", "something new", "", "active")))
                .isEqualTo(ChannelCapabilities.BUSINESS_API);
    }

    @Test
    void an_address_is_subscribed_and_told() {
        wazzup.stub().directory().tryAddresses(false);
        URI address = URI.create("https://noor.test/webhooks/wazzup/secret");

        assertThat(subscription.current()).isEmpty();
        subscription.subscribe(address);

        assertThat(subscription.current()).contains(address);
    }

    @Test
    void an_address_that_does_not_answer_the_test_is_not_taken() {
        assertThatExceptionOfType(PermanentPortException.class)
                .isThrownBy(() -> subscription.subscribe(URI.create("https://127.0.0.1:1/webhooks")))
                .withMessageContaining("testPostNotPassed");
    }

    @Test
    void an_address_that_wazzup_could_not_use_is_not_even_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subscription.subscribe(URI.create("http://noor.test/webhooks")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subscription.subscribe(URI.create("https://noor.test/" + "x".repeat(200))));
        assertThat(wazzup.stub().calls()).isZero();
    }

    @Test
    void contacts_are_saved_a_hundred_at_once() {
        ContactBook contacts = new WazzupContacts(wazzup.api());
        ChannelContact omar = new ChannelContact("c-1", "Omar", "971501234567", Optional.empty(), Optional.empty());

        contacts.save(List.of(omar));
        contacts.save(List.of());

        assertThat(wazzup.stub().directory().contacts()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> contacts.save(Collections.nCopies(101, omar)));
    }

    @Test
    void faults_are_told_as_what_they_are() {
        wazzup.stub().next(Fault.Answer.error(401, "INVALID_API_KEY"));
        assertThatExceptionOfType(PermanentPortException.class)
                .isThrownBy(channels::channels)
                .withMessageContaining("NOOR_WAZZUP_API_KEY")
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("wazzup.key"));

        wazzup.stub().next(Fault.Answer.throttled(Duration.ofSeconds(9)));
        assertThatExceptionOfType(TransientPortException.class)
                .isThrownBy(channels::channels)
                .satisfies(fault -> assertThat(fault.retryAfter()).contains(Duration.ofSeconds(9)));

        wazzup.stub().next(new Fault.Answer(200, "<html>hello</html>", ""));
        assertThatExceptionOfType(PermanentPortException.class)
                .isThrownBy(channels::channels)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("wazzup.unreadable"));

        wazzup.stub().next(new Fault.SilenceAfterTaking(Duration.ofSeconds(3)));
        assertThatExceptionOfType(TransientPortException.class)
                .isThrownBy(channels::channels)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("wazzup.silent"));

        wazzup.stub().shut();
        assertThatExceptionOfType(TransientPortException.class)
                .isThrownBy(() -> new WazzupChannels(wazzup.again().api()).channels())
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("wazzup.unreachable"));
    }
}
