package dev.noor.app.cli.replay;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.chat.Chats;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnArchive.PastChat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which conversations are taken again. */
final class PastChats {
    private final TurnArchive archive;
    private final ConversationStore conversations;

    @Inject
    PastChats(TurnArchive archive, ConversationStore conversations) {
        this.archive = archive;
        this.conversations = conversations;
    }

    /**
     * The one that is named, else all but those of evaluations.
     *
     * @throws CommandFailure when there is none, or when nothing was said there since
     */
    List<PastChat> of(TenantId tenant, Instant since, Optional<UUID> named) {
        Optional<ConversationId> one = named.map(ConversationId::new);
        List<PastChat> found = archive.chats(tenant, since).stream()
                .filter(chat -> one.map(chat.id()::equals)
                        .orElse(!chat.address().channel().equals(Chats.EVALUATION)))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        one.filter(id -> conversations.find(tenant, id).isEmpty()).ifPresent(id -> {
            throw CommandFailure.usage("there is no conversation " + id + " of " + tenant);
        });
        throw CommandFailure.usage("there are no turns of "
                + one.map(id -> "conversation " + id).orElse(tenant.toString()) + " since " + since);
    }
}
