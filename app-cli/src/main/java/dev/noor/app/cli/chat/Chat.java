package dev.noor.app.cli.chat;

import dev.noor.core.turn.Dialogue;
import dev.noor.ports.IdSource;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One conversation. Not thread-safe. */
public final class Chat {

    private final ChatAddress address;
    private final Dialogue dialogue;
    private final BusinessClock clock;
    private final IdSource ids;

    Chat(ChatAddress address, Dialogue dialogue, BusinessClock clock, IdSource ids) {
        this.address = address;
        this.dialogue = dialogue;
        this.clock = clock;
        this.ids = ids;
    }

    /** Lets an event happen; empty when it makes no turn. */
    public Optional<TurnCommit> happen(ScriptEvent event) {
        return switch (event) {
            case ScriptEvent.Customer customer -> receive(Author.CUSTOMER, customer.burst());
            case ScriptEvent.Manager manager -> receive(Author.MANAGER, List.of(manager.content()));
            case ScriptEvent.About about -> Optional.empty();
            case ScriptEvent.TimePassed passed -> {
                clock.pass(passed.time());
                yield Optional.empty();
            }
        };
    }

    /** The customer writes a text. */
    Optional<TurnCommit> say(String text) {
        return receive(Author.CUSTOMER, List.of(new MessageContent.Text(text)));
    }

    private Optional<TurnCommit> receive(Author author, List<MessageContent> burst) {
        return dialogue.receive(
                address, burst.stream().map(content -> message(author, content)).toList());
    }

    private InboundMessage message(Author author, MessageContent content) {
        UUID id = ids.next();
        return new InboundMessage(new MessageId(id), "cli-" + id, author, content, clock.instant());
    }
}
