package dev.noor.core.stage;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.stage.StageEvidence.ConsentGiven;
import dev.noor.core.stage.StageEvidence.ConsentInForce;
import dev.noor.core.stage.StageEvidence.CustomerSpoke;
import dev.noor.core.stage.StageEvidence.Delivered;
import dev.noor.core.stage.StageEvidence.DetailsComplete;
import dev.noor.core.stage.StageEvidence.NeedChanged;
import dev.noor.core.stage.StageEvidence.NeedNamed;
import dev.noor.core.stage.StageEvidence.OptionsShown;
import dev.noor.core.stage.StageEvidence.ProductAnswered;
import dev.noor.core.stage.StageEvidence.QuotationApproved;
import dev.noor.core.stage.StageEvidence.QuotationRequested;
import dev.noor.core.stage.StageEvidence.QuotationShown;
import dev.noor.core.stage.StageEvidence.SelectionMade;
import dev.noor.ports.conversation.Stage;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves a sale through its stages. In one turn it goes forward as far as the evidence carries, or one step back when
 * the need changed and the turn has not met the new one; never both, so no turn returns to a stage it left. Stateless.
 */
public final class StageMachine {

    @Inject
    public StageMachine() {}

    /** The moves of a turn in order; empty when the sale stays where it is. */
    public List<Move> moves(Stage stage, Ledger ledger, Set<StageEvidence> evidence) {
        List<Move> moves = new ArrayList<>();
        Happened happened = new Happened(evidence);
        Optional<Move> move = next(stage, ledger, evidence);
        while (move.isPresent()) {
            moves.add(move.get());
            move = move.get().isForward() ? forward(move.get().to(), ledger, happened) : Optional.empty();
        }
        return List.copyOf(moves);
    }

    /** The first move of a turn that stands at {@code stage}. */
    public Optional<Move> next(Stage stage, Ledger ledger, Set<StageEvidence> evidence) {
        Happened happened = new Happened(evidence);
        return back(stage, happened).or(() -> forward(stage, ledger, happened));
    }

    /**
     * What opens a new episode: after the last stage any new request; once an order is being closed, a need other than
     * the order's. Empty when the episode goes on.
     */
    public Optional<StageEvidence> newEpisode(Stage stage, Set<StageEvidence> evidence) {
        Happened happened = new Happened(evidence);
        return switch (stage) {
            case FEEDBACK ->
                happened.anyOf(NeedNamed.class, NeedChanged.class, SelectionMade.class, QuotationRequested.class);
            case CLOSING -> happened.anyOf(NeedChanged.class);
            case GREETING, QUALIFYING, NEEDS_ANALYSIS, SOLUTION, COMPANY_DETAILS, QUOTING -> Optional.empty();
        };
    }

    private static Optional<Move> forward(Stage stage, Ledger ledger, Happened happened) {
        return switch (stage) {
            case GREETING -> happened.anyOf(CustomerSpoke.class).map(on -> new Move(stage, Stage.QUALIFYING, on));
            case QUALIFYING ->
                happened.anyOf(NeedNamed.class, ProductAnswered.class, SelectionMade.class)
                        .map(on -> new Move(stage, Stage.NEEDS_ANALYSIS, on));
            case NEEDS_ANALYSIS ->
                happened.anyOf(OptionsShown.class, ProductAnswered.class, SelectionMade.class)
                        .map(on -> new Move(stage, Stage.SOLUTION, on));
            case SOLUTION ->
                quotationWanted(happened)
                        .filter(on -> ledger.selection().isPresent())
                        .map(on -> new Move(stage, Stage.COMPANY_DETAILS, on));
            case COMPANY_DETAILS ->
                happened.anyOf(QuotationShown.class, DetailsComplete.class)
                        .filter(on -> ledger.missingForQuotation().isEmpty())
                        .map(on -> new Move(stage, Stage.QUOTING, on));
            case QUOTING ->
                happened.anyOf(QuotationApproved.class)
                        .filter(on -> happened.noneOf(QuotationShown.class))
                        .map(on -> new Move(stage, Stage.CLOSING, on));
            case CLOSING -> happened.anyOf(Delivered.class).map(on -> new Move(stage, Stage.FEEDBACK, on));
            case FEEDBACK -> Optional.empty();
        };
    }

    private static Optional<StageEvidence> quotationWanted(Happened happened) {
        return happened.anyOf(QuotationRequested.class, ConsentGiven.class)
                .or(() -> happened.anyOf(ConsentInForce.class)
                        .filter(on -> happened.anyOf(SelectionMade.class).isPresent()));
    }

    /** A step back, unless this very turn met the changed need. */
    private static Optional<Move> back(Stage stage, Happened happened) {
        Optional<StageEvidence> changed = happened.anyOf(NeedChanged.class);
        return switch (stage) {
            case NEEDS_ANALYSIS ->
                changed.filter(on -> happened.noneOf(
                                NeedNamed.class, OptionsShown.class, ProductAnswered.class, SelectionMade.class))
                        .map(on -> new Move(stage, Stage.QUALIFYING, on));
            case SOLUTION ->
                changed.filter(on -> happened.noneOf(OptionsShown.class, ProductAnswered.class, SelectionMade.class))
                        .map(on -> new Move(stage, Stage.NEEDS_ANALYSIS, on));
            case COMPANY_DETAILS, QUOTING ->
                changed.filter(on ->
                                happened.noneOf(SelectionMade.class, QuotationShown.class, QuotationApproved.class))
                        .map(on -> new Move(stage, Stage.SOLUTION, on));
            case GREETING, QUALIFYING, CLOSING, FEEDBACK -> Optional.empty();
        };
    }
}
