package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.voice.HeardNotes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of listening to the voice notes of a {@link MemoryConversationStore}. Thread-safe. */
public final class MemoryHeardNotes implements HeardNotes {
    private final MemoryConversationStore conversations;
    private final Map<MessageId, Hearing> heard = new HashMap<>();

    public MemoryHeardNotes(MemoryConversationStore conversations) {
        this.conversations = conversations;
    }

    @Override
    public List<Unheard> unheard(ConversationId conversation) {
        synchronized (conversations) {
            return open(conversation).stream()
                    .map(message -> new Unheard(message.id(), conversations.soundOf(message.id())))
                    .toList();
        }
    }

    @Override
    public void keep(ConversationId conversation, MessageId message, Hearing hearing) {
        synchronized (conversations) {
            open(conversation).stream()
                    .filter(note -> note.id().equals(message))
                    .findFirst()
                    .ifPresent(note -> keep(conversation, note, hearing));
        }
    }

    private void keep(ConversationId conversation, InboundMessage note, Hearing hearing) {
        heard.put(note.id(), hearing);
        if (hearing instanceof Hearing.Spoken spoken) {
            String written = note.content().words();
            conversations.spoken(
                    conversation,
                    note.id(),
                    new MessageContent.Spoken(written.isEmpty() ? spoken.words() : written + "\n" + spoken.words()));
        }
    }

    private List<InboundMessage> open(ConversationId conversation) {
        return conversations.unanswered(conversation).stream()
                .filter(message -> message.content() instanceof MessageContent.Attachment note
                        && note.kind() == MessageContent.Kind.VOICE)
                .filter(message -> !heard.containsKey(message.id()))
                .toList();
    }
}
