package dev.noor.core.reply;

import dev.noor.core.pii.Masker;
import dev.noor.core.reply.claim.Audit;
import dev.noor.core.reply.claim.Proof;
import dev.noor.core.reply.claim.ProofReader;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks replies, sentence by sentence. Pure and thread-safe. */
public final class ReplyVerifier {
    private final ChangeMask mask = new ChangeMask(new Masker(List.of()));

    @Inject
    public ReplyVerifier() {}

    /** What may be sent of {@code draft}, and why the rest may not. */
    public Verified verify(Draft draft, VerificationContext context) {
        List<Sentence> sentences = Sentences.of(draft);
        Repair repair = new Repair(sentences);
        checks(sentences, context).forEach(repair::apply);
        repair.cutOrphans();
        repair.askOnce(context.known());
        repair.shorten(context.maxLength());
        return repair.result(draft, changes -> mask.masked(changes, context.evidence()));
    }

    /** In this order: what is not meant for customers at all goes before what is not proven. */
    private static List<ReplyCheck> checks(List<Sentence> sentences, VerificationContext context) {
        Proof proof = ProofReader.read(context.evidence(), context.currency(), context.ownWords());
        Audit audit = new Audit(proof, sentences.stream().map(Sentence::text).toList());
        Set<String> currencies = new HashSet<>(proof.currencies());
        currencies.add(context.currency().getCurrencyCode());
        List<ReplyCheck> checks = new ArrayList<>();
        checks.add(new ToolSyntaxCheck());
        checks.add(new MarkupCheck());
        context.rules().forEach(rule -> checks.add(new OwnRuleCheck(rule)));
        checks.add(LanguageCheck.of(
                context.language(),
                proof,
                audit,
                sentences.stream().map(Sentence::text).toList()));
        checks.add(new CurrencyCheck(audit, currencies));
        checks.addAll(ClaimCheck.all(audit));
        return checks;
    }
}
