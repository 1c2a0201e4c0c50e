package dev.noor.core.desk;

import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Stage;
import java.util.Optional;

/** What a person wants changed; what is empty stays. */
public record Wish(Optional<ConversationStatus> status, Optional<Stage> stage, Optional<String> name) {
    @Override
    public String toString() {
        return "Wish[" + status + ", " + stage + "]";
    }
}
