package dev.noor.core.replay;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The turn that is being taken again, for the ports that tell of its moment. Confined to one thread. */
public final class PastMoment {
    private final TurnArchive archive;
    private Optional<Moment> moment = Optional.empty();

    public PastMoment(TurnArchive archive) {
        this.archive = archive;
    }

    /** A turn, what it reported, what it starts from, and what its models were asked. */
    private record Moment(PastTurn turn, TurnReport report, Conversation before, List<ModelExchange> tape) {}

    /** From now on it is the moment of this turn. */
    void begin(PastTurn turn, TurnReport report, Conversation before) {
        moment = Optional.of(new Moment(turn, report, before, archive.exchanges(turn.id())));
    }

    private Moment moment() {
        return moment.orElseThrow(() -> new IllegalStateException("no turn is being taken again"));
    }

    /** The turn as it was taken. */
    public PastTurn turn() {
        return moment().turn();
    }

    /** What it reported. */
    public TurnReport report() {
        return moment().report();
    }

    /** What it starts from now. */
    public Conversation before() {
        return moment().before();
    }

    /** Business time of the turn. */
    public Instant instant() {
        return turn().at();
    }

    /** What models were asked in it. */
    public List<ModelExchange> tape() {
        return moment().tape();
    }

    /** What had been said by then. */
    public List<Utterance> history(int limit) {
        return archive.history(turn().id(), limit);
    }
}
