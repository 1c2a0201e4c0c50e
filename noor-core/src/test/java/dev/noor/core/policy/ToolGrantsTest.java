package dev.noor.core.policy;

import static dev.noor.core.ledger.Facts.ledger;
import static dev.noor.ports.conversation.FactSlot.ADDRESS;
import static dev.noor.ports.conversation.FactSlot.COMPANY;
import static dev.noor.ports.conversation.FactSlot.CUSTOMER_NAME;
import static dev.noor.ports.conversation.FactSlot.DELIVERY_PLACE;
import static dev.noor.ports.conversation.FactSlot.SELECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.stage.StageMachine;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolGrantsTest {
    private static final Ledger COMPLETE =
            ledger(SELECTION, "CH 616×4", CUSTOMER_NAME, "Lilia", COMPANY, "LLD", ADDRESS, "2 Street");
    private static final Set<ToolName> WRITERS = Arrays.stream(ToolName.values())
            .filter(tool -> tool.kind() == ToolName.Kind.WRITES)
            .collect(Collectors.toSet());

    private final ToolGrants grants = new ToolGrants(new StageMachine());

    @Test
    void a_quotation_needs_consent_selection_name_company_and_place() {
        assertThat(refusal(quoting(QuoteConsent.GRANTED, COMPLETE))).isEmpty();
        assertThat(refusal(quoting(
                        QuoteConsent.GRANTED,
                        ledger(
                                SELECTION,
                                "CH 616×4",
                                CUSTOMER_NAME,
                                "Lilia",
                                COMPANY,
                                "individual",
                                DELIVERY_PLACE,
                                "Dubai"))))
                .isEmpty();
        assertThat(refusal(quoting(QuoteConsent.NONE, COMPLETE))).isEqualTo("quotation.needs_consent");
        assertThat(refusal(quoting(QuoteConsent.DEFERRED, COMPLETE))).isEqualTo("quotation.deferred");
        assertThat(refusal(quoting(QuoteConsent.DECLINED, COMPLETE))).isEqualTo("quotation.declined");
        assertThat(refusal(quoting(
                        QuoteConsent.GRANTED, ledger(CUSTOMER_NAME, "Lilia", COMPANY, "LLD", ADDRESS, "2 Street"))))
                .isEqualTo("quotation.needs_selection");
        assertThat(refusal(quoting(
                        QuoteConsent.GRANTED, ledger(SELECTION, "CH 616×4", COMPANY, "LLD", ADDRESS, "2 Street"))))
                .isEqualTo("quotation.needs_name");
        assertThat(refusal(quoting(
                        QuoteConsent.GRANTED,
                        ledger(SELECTION, "CH 616×4", CUSTOMER_NAME, "Lilia", ADDRESS, "2 Street"))))
                .isEqualTo("quotation.needs_company");
        assertThat(refusal(quoting(
                        QuoteConsent.GRANTED, ledger(SELECTION, "CH 616×4", CUSTOMER_NAME, "Lilia", COMPANY, "LLD"))))
                .isEqualTo("quotation.needs_place");
    }

    @Test
    void details_told_at_any_stage_of_the_sale_make_a_quotation_possible_but_not_after_it() {
        for (Stage stage : Stage.values()) {
            GrantContext now = now(ConversationMode.BOT, Contact.WELCOME, stage, QuoteConsent.GRANTED, COMPLETE);
            assertThat(grants.grant(ToolName.DRAFT_QUOTATION, now) instanceof Grant.Allowed)
                    .isEqualTo(stage != Stage.FEEDBACK);
        }
    }

    @Test
    void feedback_is_saved_at_its_stage_only() {
        for (Stage stage : Stage.values()) {
            GrantContext now = now(ConversationMode.BOT, Contact.WELCOME, stage, QuoteConsent.GRANTED, COMPLETE);
            assertThat(grants.grant(ToolName.SAVE_FEEDBACK, now) instanceof Grant.Allowed)
                    .isEqualTo(stage == Stage.FEEDBACK);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ConversationMode.class,
            names = {"MANUAL", "MUTED", "ERASED"})
    void nothing_is_written_while_noor_does_not_speak(ConversationMode mode) {
        for (Stage stage : Stage.values()) {
            for (QuoteConsent consent : QuoteConsent.values()) {
                assertThat(grants.granted(now(mode, Contact.WELCOME, stage, consent, COMPLETE)))
                        .doesNotContainAnyElementsOf(WRITERS);
            }
        }
    }

    @Test
    void after_erasure_nothing_is_read_either() {
        assertThat(grants.granted(
                        now(ConversationMode.ERASED, Contact.WELCOME, Stage.SOLUTION, QuoteConsent.NONE, COMPLETE)))
                .isEmpty();
    }

    @Test
    void nothing_is_written_for_a_customer_who_asked_for_silence_and_no_follow_up_even_when_they_ask_again() {
        assertThat(grants.granted(
                        now(ConversationMode.BOT, Contact.OPTED_OUT, Stage.FEEDBACK, QuoteConsent.GRANTED, COMPLETE)))
                .doesNotContainAnyElementsOf(WRITERS);
        assertThat(grants.granted(now(
                        ConversationMode.BOT, Contact.OPTED_OUT_ASKING, Stage.QUOTING, QuoteConsent.GRANTED, COMPLETE)))
                .contains(ToolName.DRAFT_QUOTATION, ToolName.REQUEST_HANDOFF)
                .doesNotContain(ToolName.SCHEDULE_FOLLOW_UP);
    }

    @Test
    void until_a_person_comes_facts_are_noted_and_nothing_is_decided() {
        assertThat(grants.granted(
                        now(ConversationMode.HANDOFF, Contact.WELCOME, Stage.QUOTING, QuoteConsent.GRANTED, COMPLETE)))
                .contains(ToolName.RECORD_FACTS)
                .doesNotContain(
                        ToolName.DRAFT_QUOTATION,
                        ToolName.REQUEST_HANDOFF,
                        ToolName.SCHEDULE_FOLLOW_UP,
                        ToolName.ADVANCE_STAGE);
    }

    @Test
    void a_customer_who_declined_is_not_followed_up() {
        assertThat(grants.granted(
                        now(ConversationMode.BOT, Contact.WELCOME, Stage.SOLUTION, QuoteConsent.DECLINED, COMPLETE)))
                .doesNotContain(ToolName.SCHEDULE_FOLLOW_UP, ToolName.DRAFT_QUOTATION);
        assertThat(grants.granted(
                        now(ConversationMode.BOT, Contact.WELCOME, Stage.SOLUTION, QuoteConsent.DEFERRED, COMPLETE)))
                .contains(ToolName.SCHEDULE_FOLLOW_UP);
    }

    @Test
    void a_stage_is_advanced_on_evidence_of_this_turn() {
        GrantContext idle = now(ConversationMode.BOT, Contact.WELCOME, Stage.GREETING, QuoteConsent.NONE, ledger());
        GrantContext spoken = new GrantContext(
                ConversationMode.BOT,
                Contact.WELCOME,
                Stage.GREETING,
                QuoteConsent.NONE,
                ledger(),
                Set.of(new StageEvidence.CustomerSpoke()));

        assertThat(grants.grant(ToolName.ADVANCE_STAGE, idle))
                .isEqualTo(
                        new Grant.Refused("stage.needs_evidence", "nothing happened in this turn that moves the sale"));
        assertThat(grants.grant(ToolName.ADVANCE_STAGE, spoken)).isEqualTo(new Grant.Allowed());
    }

    @Test
    void reading_is_free_wherever_the_sale_stands() {
        Set<ToolName> readers = EnumSet.allOf(ToolName.class);
        readers.removeAll(WRITERS);
        for (ConversationMode mode : List.of(
                ConversationMode.BOT, ConversationMode.HANDOFF, ConversationMode.MANUAL, ConversationMode.MUTED)) {
            for (Stage stage : Stage.values()) {
                assertThat(grants.granted(now(mode, Contact.OPTED_OUT, stage, QuoteConsent.NONE, ledger())))
                        .containsAll(readers);
            }
        }
    }

    @Test
    void tools_are_named_on_the_wire_in_lower_snake_case() {
        assertThat(Arrays.stream(ToolName.values()).map(ToolName::wire))
                .containsExactly(
                        "search_catalog",
                        "get_product",
                        "recommend_products",
                        "check_stock",
                        "search_knowledge",
                        "record_facts",
                        "advance_stage",
                        "draft_quotation",
                        "request_handoff",
                        "schedule_follow_up",
                        "order_status",
                        "save_feedback");
        assertThat(ToolName.ofWire("check_stock")).contains(ToolName.CHECK_STOCK);
        assertThat(ToolName.ofWire("CHECK_STOCK")).isEmpty();
    }

    private String refusal(GrantContext now) {
        return switch (grants.grant(ToolName.DRAFT_QUOTATION, now)) {
            case Grant.Allowed allowed -> "";
            case Grant.Refused refused -> refused.rule();
        };
    }

    private static GrantContext quoting(QuoteConsent consent, Ledger ledger) {
        return now(ConversationMode.BOT, Contact.WELCOME, Stage.QUOTING, consent, ledger);
    }

    private static GrantContext now(
            ConversationMode mode, Contact contact, Stage stage, QuoteConsent consent, Ledger ledger) {
        return new GrantContext(mode, contact, stage, consent, ledger, Set.of());
    }
}
