package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.file.FilesContract;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.pipeline.Settlement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresFilesTest implements FilesContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final EffectQueue effects = new PostgresEffectQueue(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Enclosures enclosures() {
        return new PostgresEnclosures(POSTGRES.database());
    }

    @Override
    public FileLinks links() {
        return new PostgresFileLinks(POSTGRES.database());
    }

    @Override
    public void erase(ChatAddress chat) {
        rows("UPDATE conversation SET mode = 'ERASED' WHERE tenant_id = ?", tenant(chat));
    }

    @Override
    public void pass(Duration time) {
        rows("UPDATE file_link SET until = until - ?::interval", time.toString());
        rows("UPDATE outbound_message SET next_at = next_at - ?::interval WHERE state = 'PENDING'", time.toString());
    }

    @Test
    void it_is_kept_why_a_file_was_not_sent() {
        ChatAddress chat = answered();
        EffectLease wish = aWish(chat);
        bring(chat, PipelineFixtures.comesBack(chat, "Omar here"));

        enclosures().enclose(wish, PAPER);

        assertThat(texts("SELECT state FROM outbound_message WHERE id = ?", wish.id()))
                .containsExactly("CANCELLED");
        assertThat(texts("SELECT last_error FROM outbound_message WHERE id = ?", wish.id()))
                .containsExactly("a person took over");
        done(wish);
    }

    @Test
    void a_file_that_comes_back_without_its_words_is_nobody_elses() {
        ChatAddress chat = answered();
        EffectLease wish = aWish(chat);
        enclosures().enclose(wish, PAPER);
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

    @Override
    public EffectLease aWish(ChatAddress chat) {
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'QUOTE_PDF', 'q',
                '{"quotation": "00000000-0000-4000-8000-000000000001"}' FROM turn WHERE tenant_id = ?\
            """, tenant(chat));
        EffectLease next = effects.claim(Set.of(EffectKind.QUOTE_PDF)).orElseThrow();
        while (!next.tenant().equals(chat.tenant())) {
            effects.settle(next, new EffectSettlement.Later(LATER, "another test's"));
            next = effects.claim(Set.of(EffectKind.QUOTE_PDF)).orElseThrow();
        }
        return next;
    }

    private void done(EffectLease wish) {
        effects.settle(wish, new EffectSettlement.Done(Optional.empty()));
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
