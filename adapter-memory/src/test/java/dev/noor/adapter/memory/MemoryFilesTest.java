package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.file.FilesContract;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.quotation.QuotationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

final class MemoryFilesTest extends MemoryPipeline implements FilesContract {
    private final InstantSource clock = this::now;
    private final MemoryFiles files = new MemoryFiles(conversations, clock, InstantSource.system());

    private Duration passed = Duration.ZERO;

    private Instant now() {
        return Instant.now().plus(passed);
    }

    @Override
    public Outbox outbox() {
        return new MemoryOutbox(conversations, clock, InstantSource.system());
    }

    @Override
    public Enclosures enclosures() {
        return files;
    }

    @Override
    public FileLinks links() {
        return files;
    }

    @Override
    public EffectLease aWish(ChatAddress chat) {
        Conversation conversation = stored(chat);
        return new EffectLease(
                UUID.randomUUID(),
                chat.tenant(),
                Optional.of(conversation.id()),
                new EffectRequest.QuotePdf(new QuotationId(UUID.randomUUID())),
                1,
                1,
                Duration.ZERO,
                Optional.empty());
    }

    @Override
    public void erase(ChatAddress chat) {
        conversations.all().stream()
                .filter(stored -> stored.conversation().address().equals(chat))
                .forEach(stored -> stored.amend(erased(stored.conversation())));
    }

    private static Conversation erased(Conversation was) {
        return new Conversation(
                was.id(),
                was.address(),
                was.version(),
                was.episode(),
                was.turns(),
                was.stage(),
                was.status(),
                ConversationMode.ERASED,
                was.escalation(),
                was.quoteConsent(),
                was.language(),
                was.facts(),
                was.shown(),
                was.listed(),
                was.openAsk(),
                was.notUnderstood(),
                was.quotation(),
                was.lastCustomerAt(),
                was.optedOutAt());
    }

    @Override
    public void pass(Duration time) {
        passed = passed.plus(time);
    }
}
