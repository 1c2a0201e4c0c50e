package dev.noor.core.handoff;

import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives turns that ask for a person what that person is to be told. The one owner of this. Thread-safe. */
public final class Referrals {
    /** How many utterances a case file is made of; a turn itself looks back at fewer. */
    private static final int LOOKING_BACK = 60;

    private final CaseFiles files;
    private final ConversationStore conversations;
    private final Optional<Tickets> tickets;

    /** @param tickets tell who is busy; without them nobody is */
    @Inject
    public Referrals(CaseFiles files, ConversationStore conversations, Optional<Tickets> tickets) {
        this.files = files;
        this.conversations = conversations;
        this.tickets = tickets;
    }

    /**
     * The same turn; with its referral where it asks for a person.
     *
     * @param asked what Noor had asked before the turn
     * @param said oldest first, what the turn answers included
     */
    public TurnCommit of(ServedTenant tenant, TurnCommit turn, Optional<Ask> asked, List<Utterance> said) {
        return wanted(turn)
                .map(handoff -> turn.referring(new Referral(
                        file(tenant, turn, handoff.reason(), asked, all(turn, said)),
                        manager(tenant.tenant(), turn, handoff.reason(), said),
                        Arrival.due(tenant.tenant(), turn.at()))))
                .orElse(turn);
    }

    /** More of what was said than the turn was given, where there is more and it can be read now. */
    private List<Utterance> all(TurnCommit turn, List<Utterance> said) {
        try {
            List<Utterance> all = conversations.history(turn.after().id(), LOOKING_BACK);
            return all.size() > said.size() ? all : said;
        } catch (PortException notNow) {
            return said;
        }
    }

    private Optional<String> manager(Tenant tenant, TurnCommit turn, HandoffReason reason, List<Utterance> said) {
        return Routing.of(
                        tenant,
                        new Routing.Wish(
                                reason,
                                turn.after().language(),
                                lastWords(said),
                                Segments.of(tenant, turn.after()),
                                load(tenant),
                                Set.of(),
                                turn.at()))
                .map(Manager::id);
    }

    private static String lastWords(List<Utterance> said) {
        return said.isEmpty() || said.getLast().speaker() != Speaker.CUSTOMER
                ? ""
                : said.getLast().text();
    }

    private Map<String, Integer> load(Tenant tenant) {
        try {
            return tickets.map(all -> all.load(tenant.id())).orElse(Map.of());
        } catch (PortException notNow) {
            // Somebody is called all the same.
            return Map.of();
        }
    }

    /** Whatever is wrong with what was said, the person is called. */
    private CaseFile file(
            ServedTenant tenant, TurnCommit turn, HandoffReason reason, Optional<Ask> asked, List<Utterance> said) {
        try {
            return files.of(tenant, turn.after(), reason, asked, said);
        } catch (RuntimeException unreadable) {
            return files.bare(tenant, reason);
        }
    }

    private static Optional<Handoff> wanted(TurnCommit turn) {
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.RequestHandoff(Handoff handoff)) {
                return Optional.of(handoff);
            }
        }
        return Optional.empty();
    }
}
