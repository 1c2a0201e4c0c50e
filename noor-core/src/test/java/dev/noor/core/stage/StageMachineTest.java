package dev.noor.core.stage;

import static dev.noor.core.ledger.Facts.ledger;
import static dev.noor.ports.conversation.FactSlot.ADDRESS;
import static dev.noor.ports.conversation.FactSlot.COMPANY;
import static dev.noor.ports.conversation.FactSlot.CUSTOMER_NAME;
import static dev.noor.ports.conversation.FactSlot.SELECTION;
import static dev.noor.ports.conversation.Stage.CLOSING;
import static dev.noor.ports.conversation.Stage.COMPANY_DETAILS;
import static dev.noor.ports.conversation.Stage.FEEDBACK;
import static dev.noor.ports.conversation.Stage.GREETING;
import static dev.noor.ports.conversation.Stage.NEEDS_ANALYSIS;
import static dev.noor.ports.conversation.Stage.QUALIFYING;
import static dev.noor.ports.conversation.Stage.QUOTING;
import static dev.noor.ports.conversation.Stage.SOLUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
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
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.TurnReport.StageMove;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StageMachineTest {
    private static final Sku CHAIR = new Sku("CH 616");
    private static final SelectionMade SELECTED = new SelectionMade(Selection.of(CHAIR, new Quantity(4)));
    private static final QuotationId QUOTATION = new QuotationId(new UUID(0, 1));
    private static final Ledger EMPTY = ledger();
    private static final Ledger CHOSEN = ledger(SELECTION, "CH 616×4");
    private static final Ledger COMPLETE =
            ledger(SELECTION, "CH 616×4", CUSTOMER_NAME, "Lilia", COMPANY, "LLD", ADDRESS, "2 Street");

    private final StageMachine machine = new StageMachine();

    @Test
    void a_bare_greeting_leads_to_qualifying_only() {
        assertThat(stagesAfter(GREETING, EMPTY, new CustomerSpoke())).containsExactly(QUALIFYING);
    }

    @Test
    void a_turn_may_make_several_moves_each_with_its_own_evidence() {
        List<Move> moves = machine.moves(
                GREETING,
                EMPTY,
                Set.of(new CustomerSpoke(), new NeedNamed("office chair"), new OptionsShown(List.of(CHAIR))));

        assertThat(moves)
                .extracting(Move::report)
                .containsExactly(
                        new StageMove(GREETING, QUALIFYING, "customer_spoke"),
                        new StageMove(QUALIFYING, NEEDS_ANALYSIS, "need_named"),
                        new StageMove(NEEDS_ANALYSIS, SOLUTION, "options_shown"));
    }

    @Test
    void one_message_with_order_request_and_details_reaches_quoting() {
        assertThat(stagesAfter(
                        GREETING,
                        COMPLETE,
                        new CustomerSpoke(),
                        SELECTED,
                        new QuotationRequested(),
                        new DetailsComplete()))
                .endsWith(QUOTING);
    }

    @Test
    void a_quotation_needs_a_selection_first() {
        assertThat(stagesAfter(SOLUTION, EMPTY, new QuotationRequested())).isEmpty();
        assertThat(stagesAfter(SOLUTION, CHOSEN, new QuotationRequested())).containsExactly(COMPANY_DETAILS);
        assertThat(stagesAfter(SOLUTION, CHOSEN, new ConsentGiven())).containsExactly(COMPANY_DETAILS);
    }

    @Test
    void an_earlier_consent_moves_the_sale_with_a_selection_made_now_and_not_without() {
        assertThat(stagesAfter(SOLUTION, CHOSEN, new ConsentInForce(), new CustomerSpoke()))
                .isEmpty();
        assertThat(stagesAfter(SOLUTION, CHOSEN, new ConsentInForce(), SELECTED))
                .containsExactly(COMPANY_DETAILS);
    }

    @Test
    void complete_details_are_believed_only_when_the_ledger_holds_them() {
        assertThat(stagesAfter(COMPANY_DETAILS, CHOSEN, new DetailsComplete())).isEmpty();
        assertThat(stagesAfter(COMPANY_DETAILS, COMPLETE, new DetailsComplete()))
                .containsExactly(QUOTING);
        assertThat(stagesAfter(COMPANY_DETAILS, COMPLETE, new QuotationShown(QUOTATION)))
                .containsExactly(QUOTING);
    }

    @Test
    void a_quotation_shown_in_this_very_turn_cannot_be_approved_yet() {
        assertThat(stagesAfter(QUOTING, COMPLETE, new QuotationApproved(QUOTATION), new QuotationShown(QUOTATION)))
                .isEmpty();
        assertThat(stagesAfter(QUOTING, COMPLETE, new QuotationApproved(QUOTATION)))
                .containsExactly(CLOSING);
    }

    @Test
    void a_digression_leaves_the_sale_where_it_is() {
        for (Stage stage : List.of(QUALIFYING, NEEDS_ANALYSIS, SOLUTION, COMPANY_DETAILS, QUOTING, CLOSING, FEEDBACK)) {
            assertThat(stagesAfter(stage, COMPLETE, new CustomerSpoke())).isEmpty();
        }
        assertThat(stagesAfter(QUOTING, COMPLETE, new CustomerSpoke(), new ProductAnswered(CHAIR)))
                .isEmpty();
    }

    @Test
    void a_changed_need_leads_one_step_back() {
        assertThat(stagesAfter(QUOTING, COMPLETE, new NeedChanged())).containsExactly(SOLUTION);
        assertThat(stagesAfter(COMPANY_DETAILS, COMPLETE, new NeedChanged())).containsExactly(SOLUTION);
        assertThat(stagesAfter(SOLUTION, COMPLETE, new NeedChanged())).containsExactly(NEEDS_ANALYSIS);
        assertThat(stagesAfter(NEEDS_ANALYSIS, COMPLETE, new NeedChanged())).containsExactly(QUALIFYING);
    }

    @Test
    void a_step_back_ends_the_moves_of_the_turn() {
        assertThat(stagesAfter(QUOTING, COMPLETE, new NeedChanged(), new ConsentGiven(), new DetailsComplete()))
                .containsExactly(SOLUTION);
    }

    @Test
    void a_changed_need_outweighs_an_old_selection_and_old_details() {
        assertThat(stagesAfter(SOLUTION, COMPLETE, new NeedChanged(), new ConsentGiven()))
                .containsExactly(NEEDS_ANALYSIS);
        assertThat(stagesAfter(COMPANY_DETAILS, COMPLETE, new NeedChanged(), new DetailsComplete()))
                .containsExactly(SOLUTION);
    }

    @Test
    void an_approval_holds_though_the_customer_wants_something_else_besides() {
        assertThat(stagesAfter(QUOTING, COMPLETE, new NeedChanged(), new QuotationApproved(QUOTATION)))
                .containsExactly(CLOSING);
    }

    @Test
    void a_changed_need_that_the_turn_has_met_already_is_no_step_back() {
        assertThat(stagesAfter(SOLUTION, EMPTY, new NeedChanged(), new OptionsShown(List.of(CHAIR))))
                .isEmpty();
        assertThat(stagesAfter(QUOTING, COMPLETE, new NeedChanged(), SELECTED, new QuotationShown(QUOTATION)))
                .isEmpty();
        assertThat(stagesAfter(NEEDS_ANALYSIS, EMPTY, new NeedChanged(), new NeedNamed("desk")))
                .isEmpty();
        assertThat(stagesAfter(QUOTING, COMPLETE, new NeedChanged(), new OptionsShown(List.of(CHAIR))))
                .containsExactly(SOLUTION);
    }

    @Test
    void the_delivery_leads_to_feedback_and_feedback_ends_the_episode() {
        assertThat(stagesAfter(CLOSING, COMPLETE, new Delivered())).containsExactly(FEEDBACK);
        assertThat(stagesAfter(FEEDBACK, COMPLETE, new Delivered(), new NeedNamed("desk")))
                .isEmpty();
    }

    @Test
    void after_feedback_a_new_request_opens_an_episode_and_thanks_do_not() {
        assertThat(machine.newEpisode(FEEDBACK, Set.of(new CustomerSpoke()))).isEmpty();
        assertThat(machine.newEpisode(FEEDBACK, Set.of(new CustomerSpoke(), new NeedNamed("desk"))))
                .contains(new NeedNamed("desk"));
        assertThat(machine.newEpisode(FEEDBACK, Set.of(new QuotationRequested())))
                .isPresent();
        assertThat(machine.newEpisode(FEEDBACK, Set.of(SELECTED))).isPresent();
    }

    @Test
    void while_an_order_is_closed_only_another_need_opens_an_episode() {
        assertThat(machine.newEpisode(CLOSING, Set.of(new NeedNamed("chair"), new ProductAnswered(CHAIR))))
                .isEmpty();
        assertThat(machine.newEpisode(CLOSING, Set.of(new NeedChanged()))).isPresent();
        assertThat(machine.newEpisode(QUOTING, Set.of(new NeedChanged()))).isEmpty();
    }

    @Test
    void a_move_that_the_stages_do_not_allow_cannot_be_written() {
        assertThatThrownBy(() -> new Move(GREETING, QUOTING, new CustomerSpoke()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no move leads from greeting to quoting");
    }

    private List<Stage> stagesAfter(Stage stage, Ledger ledger, StageEvidence... evidence) {
        return machine.moves(stage, ledger, Set.of(evidence)).stream()
                .map(Move::to)
                .toList();
    }
}
