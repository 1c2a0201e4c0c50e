package dev.noor.core.reply;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.List;
import java.util.Optional;

/** What is left of a draft. */
public sealed interface Verified {
    /** What was changed, in the order of the checks. */
    List<VerifierChange> changes();

    /** Nothing was touched: the paragraphs are those of the draft. {@code ask} is what the reply asks for. */
    record Passed(List<String> paragraphs, Optional<Ask> ask) implements Verified {
        public Passed {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public List<VerifierChange> changes() {
            return List.of();
        }
    }

    /** Sentences were cut or cleaned; something remains. {@code ask} is what the remaining reply asks for. */
    record Repaired(List<String> paragraphs, Optional<Ask> ask, List<VerifierChange> changes) implements Verified {
        public Repaired {
            paragraphs = List.copyOf(paragraphs);
            changes = List.copyOf(changes);
        }
    }

    /** Nothing that may be said remains. */
    record Emptied(List<VerifierChange> changes) implements Verified {
        public Emptied {
            changes = List.copyOf(changes);
        }
    }
}
