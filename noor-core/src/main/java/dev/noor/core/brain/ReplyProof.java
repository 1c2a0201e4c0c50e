package dev.noor.core.brain;

import dev.noor.core.reading.Reading;
import dev.noor.core.reply.Draft;
import dev.noor.core.reply.ReplyVerifier;
import dev.noor.core.reply.VerificationContext;
import dev.noor.core.reply.Verified;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets only what is proven reach the customer, and notes in the report what was changed. */
public final class ReplyProof {
    private final ReplyVerifier verifier;

    @Inject
    ReplyProof(ReplyVerifier verifier) {
        this.verifier = verifier;
    }

    /** What may be sent, and what it still asks. */
    public record Proven(String words, Optional<Ask> ask) {}

    /** The words to send; empty when nothing of the reply could be proven. */
    public Optional<Proven> proven(TurnContext turn, ReplyBuilder reply) {
        Verified verified = verified(turn, reply);
        turn.bench().changed(verified.changes());
        return switch (verified) {
            case Verified.Passed passed -> Optional.of(proven(passed.paragraphs(), passed.ask()));
            case Verified.Repaired repaired -> Optional.of(proven(repaired.paragraphs(), repaired.ask()));
            case Verified.Emptied emptied -> Optional.empty();
        };
    }

    /** What the verifier leaves of a reply; nothing is noted. */
    public Verified verified(TurnContext turn, ReplyBuilder reply) {
        Draft draft = new Draft(reply.lines().stream()
                .map(line -> new Draft.Paragraph(line.text(), line.ask()))
                .toList());
        return verifier.verify(draft, context(turn, reply));
    }

    private static Proven proven(List<String> paragraphs, Optional<Ask> ask) {
        return new Proven(String.join("\n", paragraphs), ask);
    }

    private static VerificationContext context(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        Tenant tenant = bench.tenant();
        List<Fact> facts = bench.ledger().inForce();
        List<Evidence> evidence = new ArrayList<>(bench.evidence());
        facts.forEach(fact -> evidence.add(new Evidence.Told(fact)));
        Set<FactSlot> known = facts.stream().map(Fact::slot).collect(Collectors.toSet());
        return new VerificationContext(
                turn.wording().language(),
                evidence,
                known,
                tenant.currency(),
                ownWords(tenant, turn.reading()),
                VerificationContext.WHATSAPP_LENGTH,
                reply.rules());
    }

    /** What may always be said: the company's own names, and the model names that the customer wrote. */
    private static List<String> ownWords(Tenant tenant, Reading reading) {
        List<String> words = new ArrayList<>();
        words.add(tenant.name());
        words.addAll(tenant.assistant().texts().values());
        words.addAll(tenant.offering().texts().values());
        reading.items().stream().flatMap(item -> item.model().stream()).forEach(words::add);
        tenant.managers().stream().map(Manager::name).forEach(words::add);
        return words;
    }
}
