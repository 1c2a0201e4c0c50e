package dev.noor.adapter.memory;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.file.FileLink;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.EffectLease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files for the customers of a {@link MemoryConversationStore}, and links to them. Thread-safe: every method holds the
 * store's lock.
 */
public final class MemoryFiles implements Enclosures, FileLinks {
    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final InstantSource businessTime;
    private final Map<UUID, Document> files = new HashMap<>();
    private final Map<UUID, Lent> lent = new HashMap<>();

    public MemoryFiles(MemoryConversationStore conversations, InstantSource machineTime, InstantSource businessTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    private record Lent(FileLink link, Instant until) {}

    @Override
    public boolean isEnclosed(EffectLease effect) {
        return document(effect.id()).isPresent();
    }

    @Override
    public void enclose(EffectLease effect, Document document) {
        synchronized (conversations) {
            chat(effect)
                    .filter(chat -> chat.conversation().mode() != ConversationMode.ERASED)
                    .filter(chat -> files.putIfAbsent(effect.id(), document) == null)
                    .ifPresent(chat -> write(chat, effect.id(), document));
        }
    }

    private Optional<Chat> chat(EffectLease effect) {
        return conversations.all().stream()
                .filter(chat -> effect.conversation()
                        .equals(Optional.of(chat.conversation().id())))
                .findFirst();
    }

    private void write(Chat chat, UUID id, Document document) {
        OutboundContent content = new OutboundContent.Media(id.toString(), Optional.empty());
        Outgoing message = new Outgoing(new OutboundMessage(id, content), machineTime.instant());
        switch (chat.conversation().mode()) {
            case BOT, HANDOFF -> {}
            case MANUAL, MUTED, ERASED -> message.cancel();
        }
        chat.write(message, Speaker.NOOR, document.name(), businessTime.instant());
    }

    @Override
    public String add(FileLink link, Duration life) {
        synchronized (conversations) {
            Document file = document(link.file())
                    .orElseThrow(() -> new PermanentPortException("file.unknown", "there is no file " + link.file()));
            lent.put(link.id(), new Lent(link, machineTime.instant().plus(life)));
            return file.name();
        }
    }

    @Override
    public Optional<FileLink> find(UUID id) {
        synchronized (conversations) {
            return Optional.ofNullable(lent.get(id))
                    .filter(one -> one.until().isAfter(machineTime.instant()))
                    .map(Lent::link);
        }
    }

    @Override
    public Optional<Document> document(UUID file) {
        synchronized (conversations) {
            return Optional.ofNullable(files.get(file));
        }
    }
}
