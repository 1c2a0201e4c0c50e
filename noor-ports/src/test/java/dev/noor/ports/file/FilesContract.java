package dev.noor.ports.file;

import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.access.KeyDigest;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.OutboxTestee;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file goes to its customer once, behind what announced it, and whoever holds its link can read it for a while. */
public interface FilesContract extends OutboxTestee {
    Document PAPER = new Document("application/pdf", "TJ-7-R1.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    Enclosures enclosures();

    FileLinks links();

    /** Somebody in this conversation is to get a file. */
    EffectLease aWish(ChatAddress chat);

    /** The customer of this conversation is forgotten. */
    void erase(ChatAddress chat);

    /** So much time passes. */
    void pass(Duration time);

    /** A chat in which Noor has replied. */
    default ChatAddress answered() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "yes"));
        reply(chat, MessagingFixtures.aReply("Your quotation"));
        return chat;
    }

    default Sending sent(ChatAddress chat) {
        Sending sending = claimSending(chat).orElseThrow();
        outbox().settle(
                        sending,
                        new Settlement.Sent(
                                Optional.of("wz-" + sending.message().id())));
        pass(Duration.ofMinutes(1));
        return sending;
    }

    @Test
    default void a_file_is_sent_once_however_often_it_is_enclosed_and_behind_what_was_written_before() {
        ChatAddress chat = answered();
        EffectLease wish = aWish(chat);
        assertThat(enclosures().isEnclosed(wish)).isFalse();

        enclosures().enclose(wish, PAPER);
        enclosures().enclose(wish, PAPER);

        assertThat(enclosures().isEnclosed(wish)).isTrue();
        assertThat(sent(chat).message().content()).isInstanceOf(OutboundContent.FreeForm.class);
        assertThat(sent(chat).message())
                .isEqualTo(new OutboundMessage(
                        wish.id(), new OutboundContent.Media(wish.id().toString(), Optional.empty())));
        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void a_conversation_that_a_person_has_taken_gets_no_file() {
        ChatAddress chat = answered();
        EffectLease wish = aWish(chat);
        bring(chat, comesBack(chat, "Omar here"));

        enclosures().enclose(wish, PAPER);

        assertThat(enclosures().isEnclosed(wish)).isTrue();
        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void of_an_erased_customer_no_file_is_stored() {
        ChatAddress chat = answered();
        sent(chat);
        EffectLease wish = aWish(chat);
        erase(chat);

        enclosures().enclose(wish, PAPER);

        assertThat(enclosures().isEnclosed(wish)).isFalse();
        assertThat(links().document(wish.id())).isEmpty();
    }

    @Test
    default void a_link_tells_the_name_of_its_file_and_opens_it_until_its_life_is_over() {
        ChatAddress chat = answered();
        EffectLease wish = aWish(chat);
        enclosures().enclose(wish, PAPER);
        FileLink living = new FileLink(UUID.randomUUID(), KeyDigest.of("secret"), wish.id());
        FileLink dying = new FileLink(UUID.randomUUID(), KeyDigest.of("secret"), wish.id());

        assertThat(links().add(living, Duration.ofDays(1))).isEqualTo(PAPER.name());
        links().add(dying, Duration.ofMillis(1));
        pass(Duration.ofMillis(5));

        assertThat(links().find(living.id())).contains(living);
        assertThat(links().find(dying.id())).isEmpty();
        assertThat(links().find(UUID.randomUUID())).isEmpty();
        assertThat(links().document(wish.id())).contains(PAPER);
        sent(chat);
        sent(chat);
    }

    @Test
    default void there_is_no_link_to_a_file_that_is_not_there() {
        FileLink link = new FileLink(UUID.randomUUID(), KeyDigest.of("x"), UUID.randomUUID());

        assertThatThrownBy(() -> links().add(link, Duration.ofHours(1))).isInstanceOf(PermanentPortException.class);
        assertThat(links().find(link.id())).isEmpty();
        assertThat(links().document(link.file())).isEmpty();
    }
}
