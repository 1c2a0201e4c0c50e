package dev.noor.core.model;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives the personal values of a chat their tokens in the order in which they were told, each burst read with what was
 * known by then. So a value has the same token in every turn and every process, and nothing of it needs to be stored.
 */
final class TokensAsTold {
    private static final String NOBODY = "individual";

    private final PiiVault vault;
    private final List<Known> known = new ArrayList<>();

    private TokensAsTold(PiiVault vault) {
        this.vault = vault;
    }

    /** What a fact tells of a person; that somebody buys for themselves names nobody. */
    static Optional<Known> personal(Fact fact) {
        return fact.slot() == FactSlot.COMPANY && fact.value().equals(NOBODY) ? Optional.empty() : Known.of(fact);
    }

    /**
     * Fills a vault that is empty yet.
     *
     * @param facts of the conversation in the order told, those of the burst included
     * @param said before the burst, oldest first
     * @param burst the words of the burst
     */
    static void fill(PiiVault vault, List<Fact> facts, List<Utterance> said, String burst) {
        TokensAsTold tokens = new TokensAsTold(vault);
        Set<UUID> messages = said.stream().map(Utterance::message).collect(Collectors.toSet());
        Predicate<Fact> isOfMessage = fact -> messages.contains(fact.source().value());
        Predicate<Fact> isOlder =
                fact -> !said.isEmpty() && fact.at().isBefore(said.getFirst().at());
        tokens.read(facts.stream().filter(isOfMessage.negate().and(isOlder)).toList(), List.of());
        for (List<Utterance> together : bursts(said)) {
            Set<UUID> ids = together.stream().map(Utterance::message).collect(Collectors.toSet());
            tokens.read(
                    facts.stream()
                            .filter(fact -> ids.contains(fact.source().value()))
                            .toList(),
                    together.stream().map(Utterance::text).toList());
        }
        tokens.read(facts.stream().filter(isOfMessage.or(isOlder).negate()).toList(), List.of(burst));
    }

    /** What a customer writes without an answer is read as a whole; the facts are those of its last message. */
    private static List<List<Utterance>> bursts(List<Utterance> said) {
        List<List<Utterance>> bursts = new ArrayList<>();
        boolean goesOn = false;
        for (Utterance utterance : said) {
            if (!goesOn || utterance.speaker() != Speaker.CUSTOMER) {
                bursts.add(new ArrayList<>());
            }
            bursts.getLast().add(utterance);
            goesOn = utterance.speaker() == Speaker.CUSTOMER;
        }
        return bursts;
    }

    private void read(List<Fact> facts, List<String> texts) {
        facts.stream().flatMap(fact -> personal(fact).stream()).forEach(this::learn);
        vault.mailboxes(texts).forEach(this::learn);
        texts.forEach(text -> vault.mask(text, known));
    }

    private void learn(Known value) {
        if (!known.contains(value)) {
            known.add(value);
            vault.mask(value.value(), known);
        }
    }
}
