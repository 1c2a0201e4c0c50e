package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.access.KeyDigest;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.FileLink;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file goes to its customer once, behind what announced it, and whoever holds its link can read it for a while. */
final class PostgresEnclosuresTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final Document PAPER =
            new Document("application/pdf", "TJ-7-R1.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private final EffectQueue effects = new PostgresEffectQueue(POSTGRES.database());
    private final PostgresEnclosures enclosures = new PostgresEnclosures(POSTGRES.database());
    private final PostgresFileLinks links = new PostgresFileLinks(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void a_file_is_sent_once_however_often_it_is_enclosed_and_behind_what_was_written_before() {
        ChatAddress chat = answered();
        EffectLease wish = wish(chat);
        assertThat(enclosures.isEnclosed(wish)).isFalse();

        enclosures.enclose(wish, PAPER);
        enclosures.enclose(wish, PAPER);

        assertThat(enclosures.isEnclosed(wish)).isTrue();
        assertThat(send(chat, new Settlement.Sent(Optional.empty())).message().content())
                .isInstanceOf(OutboundContent.FreeForm.class);
        Sending file = send(chat, new Settlement.Sent(Optional.of("paper-" + chat.chat())));
        assertThat(file.message().id()).isEqualTo(wish.id());
        assertThat(file.message().content())
                .isEqualTo(new OutboundContent.Media(wish.id().toString(), Optional.empty()));
        assertThat(texts("SELECT count(*) FROM outbound_message WHERE tenant_id = ?", tenant(chat)))
                .containsExactly("2");
        done(wish);
    }

    @Test
    void a_conversation_that_a_person_has_taken_gets_no_file() {
        ChatAddress chat = answered();
        EffectLease wish = wish(chat);
        bring(chat, PipelineFixtures.comesBack(chat, "Omar here"));

        enclosures.enclose(wish, PAPER);

        assertThat(texts("SELECT state FROM outbound_message WHERE id = ?", wish.id()))
                .containsExactly("CANCELLED");
        assertThat(texts("SELECT last_error FROM outbound_message WHERE id = ?", wish.id()))
                .containsExactly("a person took over");
        done(wish);
    }

    @Test
    void of_an_erased_customer_no_file_is_stored() {
        ChatAddress chat = answered();
        EffectLease wish = wish(chat);
        rows("UPDATE conversation SET mode = 'ERASED' WHERE tenant_id = ?", tenant(chat));

        enclosures.enclose(wish, PAPER);

        assertThat(enclosures.isEnclosed(wish)).isFalse();
        assertThat(links.document(wish.id())).isEmpty();
        done(wish);
        rows("UPDATE outbound_message SET state = 'CANCELLED', last_error = 'x' WHERE tenant_id = ?", tenant(chat));
    }

    @Test
    void a_file_that_comes_back_without_its_words_is_nobody_elses() {
        ChatAddress chat = answered();
        EffectLease wish = wish(chat);
        enclosures.enclose(wish, PAPER);
        send(chat, new Settlement.Sent(Optional.of("text-" + chat.chat())));
        send(chat, new Settlement.Unresolved("timeout"));

        MessageArrived echo = PipelineFixtures.comesBack(chat, "");
        bring(
                chat,
                new MessageArrived(
                        echo.channel(),
                        echo.chat(),
                        echo.providerId(),
                        echo.origin(),
                        new MessageContent.Attachment(MessageContent.Kind.DOCUMENT, ""),
                        echo.at(),
                        echo.senderName(),
                        echo.media(),
                        echo.quotes(),
                        echo.button()));

        assertThat(texts("SELECT mode FROM conversation WHERE tenant_id = ?", tenant(chat)))
                .containsExactly("BOT");
        assertThat(texts("SELECT state FROM outbound_message WHERE id = ?", wish.id()))
                .containsExactly("SENT");
        done(wish);
    }

    @Test
    void a_link_opens_its_file_until_its_life_is_over() throws InterruptedException {
        ChatAddress chat = answered();
        EffectLease wish = wish(chat);
        enclosures.enclose(wish, PAPER);
        FileLink living = new FileLink(UUID.randomUUID(), KeyDigest.of("secret"), wish.id());
        FileLink dying = new FileLink(UUID.randomUUID(), KeyDigest.of("secret"), wish.id());
        links.add(living, Duration.ofHours(1));
        links.add(dying, Duration.ofMillis(1));
        Thread.sleep(5);

        assertThat(links.find(living.id())).contains(living);
        assertThat(links.find(dying.id())).isEmpty();
        assertThat(links.find(UUID.randomUUID())).isEmpty();
        assertThat(links.document(wish.id())).contains(PAPER);
        assertThatThrownBy(() -> links.add(
                        new FileLink(UUID.randomUUID(), KeyDigest.of("x"), UUID.randomUUID()), Duration.ofHours(1)))
                .isInstanceOf(PermanentPortException.class);
        done(wish);
        send(chat, new Settlement.Sent(Optional.of("a-" + chat.chat())));
        send(chat, new Settlement.Sent(Optional.of("b-" + chat.chat())));
    }

    private ChatAddress answered() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "yes"));
        turn(chat, "Approved");
        return chat;
    }

    private EffectLease wish(ChatAddress chat) {
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'QUOTE_PDF', 'q',
                '{"quotation": "00000000-0000-4000-8000-000000000001"}' FROM turn WHERE tenant_id = ?\
            """, tenant(chat));
        return effects.claim(Set.of(EffectKind.QUOTE_PDF)).orElseThrow();
    }

    private void done(EffectLease wish) {
        effects.settle(wish, new EffectSettlement.Done(Optional.empty()));
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
