package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.ReplyProof;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.prompt.Data;
import dev.noor.core.reply.Verified;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a model's reply can be sent: by the one verifier, asked before the turn ends. */
record Acceptance(ReplyProof proof) {
    /** These take away form and no content, so that what is left still answers. */
    private static final Set<String> FORM =
            Set.of("markup", "question", "known", "orphan", "length", "introduction", "unasked");

    private static final int LEAST = 12;

    /** What was cut since it is not proven or must not be said; empty when all that matters stays. */
    List<String> cut(TurnContext turn, ReplyBuilder reply) {
        return proof.verified(turn, reply).changes().stream()
                .filter(change -> !FORM.contains(change.check()))
                .map(VerifierChange::before)
                .toList();
    }

    /** Throws when too little remains to be an answer. */
    void check(TurnContext turn, ReplyBuilder reply) {
        Verified verified = proof.verified(turn, reply);
        List<String> remaining = switch (verified) {
            case Verified.Passed passed -> passed.paragraphs();
            case Verified.Repaired repaired -> repaired.paragraphs();
            case Verified.Emptied emptied -> List.of();
        };
        String opening = reply.opening().orElse("");
        String text = remaining.stream()
                .filter(paragraph -> !paragraph.equals(opening))
                .collect(Collectors.joining("\n"))
                .strip();
        boolean onlyAsks = ModelTextRules.asks(text) && text.indexOf('\n') < 0 && !text.contains(". ");
        boolean wasCut = verified.changes().stream().anyMatch(change -> !FORM.contains(change.check()));
        if (text.length() < LEAST && wasCut || text.isEmpty() || wasCut && onlyAsks) {
            throw new Unusable("nothing of the model's words could be proven: "
                    + verified.changes().stream()
                            .map(VerifierChange::check)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    /** What a model is told of its first attempt. */
    static String again(List<String> cut) {
        return "These sentences cannot be sent: nothing in the data proves them, or they must not be said.\n"
                + Data.of("sentences cut", String.join("\n", cut))
                + "\nWrite the whole reply again without them, from the data only.";
    }
}
