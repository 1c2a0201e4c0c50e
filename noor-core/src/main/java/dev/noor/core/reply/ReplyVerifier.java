package dev.noor.core.reply;

import jakarta.inject.Inject;
import java.util.List;

/** Checks replies, sentence by sentence. Pure and thread-safe. */
public final class ReplyVerifier {
    @Inject
    public ReplyVerifier() {}

    /** What may be sent of {@code draft}, and why the rest may not. */
    public Verified verify(Draft draft, VerificationContext context) {
        Repair repair = new Repair(Sentences.of(draft));
        checks().forEach(repair::apply);
        repair.cutOrphans();
        repair.askOnce(context.known());
        repair.shorten(context.maxLength());
        return repair.result(draft);
    }

    private static List<ReplyCheck> checks() {
        return List.of(new ToolSyntaxCheck(), new MarkupCheck());
    }
}
