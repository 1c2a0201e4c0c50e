package dev.noor.core.stage;

import static dev.noor.core.ledger.Facts.ledger;
import static dev.noor.ports.conversation.FactSlot.ADDRESS;
import static dev.noor.ports.conversation.FactSlot.COMPANY;
import static dev.noor.ports.conversation.FactSlot.CUSTOMER_NAME;
import static dev.noor.ports.conversation.FactSlot.SELECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
import dev.noor.core.policy.Contact;
import dev.noor.core.policy.Grant;
import dev.noor.core.policy.GrantContext;
import dev.noor.core.policy.ToolGrants;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.QuotationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every stage, with every set of evidence, on every ledger that makes a difference. */
class StageWalkTest {
    private static final Sku CHAIR = new Sku("CH 616");
    private static final QuotationId QUOTATION = new QuotationId(new UUID(0, 1));
    private static final List<StageEvidence> KINDS = List.of(
            new StageEvidence.CustomerSpoke(),
            new StageEvidence.NeedNamed("office chair"),
            new StageEvidence.NeedChanged(),
            new StageEvidence.OptionsShown(List.of(CHAIR)),
            new StageEvidence.ProductAnswered(CHAIR),
            new StageEvidence.SelectionMade(Selection.of(CHAIR, new Quantity(4))),
            new StageEvidence.QuotationRequested(),
            new StageEvidence.ConsentGiven(),
            new StageEvidence.ConsentInForce(),
            new StageEvidence.DetailsComplete(),
            new StageEvidence.QuotationShown(QUOTATION),
            new StageEvidence.QuotationApproved(QUOTATION),
            new StageEvidence.Delivered());
    private static final List<Set<StageEvidence>> SUBSETS = subsets();
    private static final List<Ledger> LEDGERS = List.of(
            ledger(),
            ledger(CUSTOMER_NAME, "Lilia", COMPANY, "LLD", ADDRESS, "2 Street"),
            ledger(SELECTION, "CH 616×4"),
            ledger(SELECTION, "CH 616×4", CUSTOMER_NAME, "Lilia", COMPANY, "LLD", ADDRESS, "2 Street"));

    private static final StageMachine MACHINE = new StageMachine();
    private static final List<Turn> TURNS = turns();

    private final ToolGrants grants = new ToolGrants(MACHINE);

    /** A stage, what was known and happened there, and the moves it came to. */
    private record Turn(Stage stage, Ledger ledger, Set<StageEvidence> evidence, List<Move> moves) {}

    @Test
    void the_evidence_walked_is_every_kind_there_is() {
        assertThat(KINDS).hasSize(StageEvidence.class.getPermittedSubclasses().length);
        assertThat(KINDS.stream().map(StageEvidence::wire).distinct()).hasSize(KINDS.size());
    }

    @Test
    void each_turn_makes_joined_allowed_moves_and_returns_to_no_stage_it_left() {
        for (Turn turn : TURNS) {
            Stage at = turn.stage();
            Set<Stage> seen = EnumSet.of(at);
            for (Move move : turn.moves()) {
                if (move.from() != at
                        || !seen.add(move.to())
                        || !turn.evidence().contains(move.evidence())) {
                    throw new AssertionError(turn);
                }
                at = move.to();
            }
        }
    }

    @Test
    void without_its_evidence_no_stage_is_reached() {
        for (Turn turn : TURNS) {
            for (Move move : turn.moves()) {
                if (!isBorneOut(move, turn.ledger(), turn.evidence())) {
                    throw new AssertionError(turn);
                }
            }
        }
    }

    @Test
    void each_stage_is_reached_from_the_greeting() {
        assertThat(reachableFrom(Stage.GREETING)).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void from_each_stage_a_way_leads_on_to_the_end_and_from_the_end_to_a_new_episode() {
        for (Stage stage : Stage.values()) {
            assertThat(reachableFrom(stage)).as(stage.wire()).contains(Stage.FEEDBACK);
        }
        assertThat(MACHINE.newEpisode(Stage.FEEDBACK, Set.of(new StageEvidence.NeedNamed("desk"))))
                .isPresent();
    }

    @Test
    void from_each_stage_a_person_can_be_asked_for_and_facts_can_be_noted() {
        for (Stage stage : Stage.values()) {
            for (QuoteConsent consent : QuoteConsent.values()) {
                for (Ledger ledger : LEDGERS) {
                    GrantContext now =
                            new GrantContext(ConversationMode.BOT, Contact.WELCOME, stage, consent, ledger, Set.of());
                    assertThat(grants.granted(now)).contains(ToolName.REQUEST_HANDOFF, ToolName.RECORD_FACTS);
                }
            }
        }
    }

    @Test
    void advance_stage_is_granted_exactly_where_a_move_is_licensed() {
        for (Turn turn : TURNS) {
            GrantContext now = new GrantContext(
                    ConversationMode.BOT,
                    Contact.WELCOME,
                    turn.stage(),
                    QuoteConsent.NONE,
                    turn.ledger(),
                    turn.evidence());
            boolean granted = grants.grant(ToolName.ADVANCE_STAGE, now) instanceof Grant.Allowed;
            if (granted == turn.moves().isEmpty()) {
                throw new AssertionError(turn);
            }
        }
    }

    private static Set<Stage> reachableFrom(Stage start) {
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        Deque<Stage> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Stage stage = open.poll();
            if (reached.add(stage)) {
                TURNS.stream()
                        .filter(turn -> turn.stage() == stage)
                        .flatMap(turn -> turn.moves().stream())
                        .map(Move::to)
                        .distinct()
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** What each move needs, written down a second time. */
    private static boolean isBorneOut(Move move, Ledger ledger, Set<StageEvidence> evidence) {
        Set<String> kinds = new HashSet<>();
        evidence.forEach(each -> kinds.add(each.wire()));
        boolean hasSelection = ledger.selection().isPresent();
        return switch (move.to()) {
            case GREETING -> false;
            case QUALIFYING -> move.isForward() ? kinds.contains("customer_spoke") : kinds.contains("need_changed");
            case NEEDS_ANALYSIS ->
                move.isForward()
                        ? kinds.contains("need_named")
                                || kinds.contains("product_answered")
                                || kinds.contains("selection_made")
                        : kinds.contains("need_changed") && !kinds.contains("options_shown");
            case SOLUTION ->
                move.isForward()
                        ? kinds.contains("options_shown")
                                || kinds.contains("product_answered")
                                || kinds.contains("selection_made")
                        : kinds.contains("need_changed") && !kinds.contains("quotation_shown");
            case COMPANY_DETAILS ->
                hasSelection
                        && (kinds.contains("quotation_requested")
                                || kinds.contains("consent_given")
                                || (kinds.contains("consent_in_force") && kinds.contains("selection_made")));
            case QUOTING ->
                ledger.missingForQuotation().isEmpty()
                        && (kinds.contains("details_complete") || kinds.contains("quotation_shown"));
            case CLOSING -> kinds.contains("quotation_approved") && !kinds.contains("quotation_shown");
            case FEEDBACK -> kinds.contains("delivered");
        };
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Ledger ledger : LEDGERS) {
                for (Set<StageEvidence> evidence : SUBSETS) {
                    turns.add(new Turn(stage, ledger, evidence, MACHINE.moves(stage, ledger, evidence)));
                }
            }
        }
        return turns;
    }

    private static List<Set<StageEvidence>> subsets() {
        List<Set<StageEvidence>> subsets = new ArrayList<>(List.of(Set.of()));
        for (StageEvidence kind : KINDS) {
            for (Set<StageEvidence> without : List.copyOf(subsets)) {
                Set<StageEvidence> with = new HashSet<>(without);
                with.add(kind);
                subsets.add(Set.copyOf(with));
            }
        }
        return subsets;
    }
}
