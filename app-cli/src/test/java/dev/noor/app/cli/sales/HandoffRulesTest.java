package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.handoff.Arrival;
import dev.noor.core.handoff.Calls;
import dev.noor.core.handoff.Routing;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.tenant.Manager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of the sample tenant's people is called, when again, and what the customer is told of it. */
class HandoffRulesTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T08:00:00Z");

    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @CsvSource({
        "HUMAN_REQUESTED, EN, please connect me, team_lead",
        "HUMAN_REQUESTED, RU, позовите человека, sales_russian",
        "HUMAN_REQUESTED, EN, can I talk to Salem please?, sales_arabic",
        "COMPLAINT, RU, стул сломан, service",
        "CUSTOM_PRODUCT, EN, a table of my own, custom_orders",
        "DEALER, AR, wholesale, team_lead"
    })
    void the_named_one_is_called_else_who_has_the_role_and_the_language(
            HandoffReason reason, Language language, String words, String called) {
        assertThat(routed(reason, language, words, Map.of(), Set.of())).isEqualTo(called);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to talk to Salem please",
                "can I speak with Salem about the quotation",
                "ابي اكلم Salem",
                "можно поговорить с Salem",
                "Salem?"
            })
    void who_asks_for_one_of_the_people_by_name_is_handed_over(String words) {
        assertThat(shop.say(UUID.randomUUID().toString(), words).after().escalation())
                .isEqualTo(Escalation.PENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my name is Salem", "Hi, Salem here from Al Noor", "let me talk to my wife first"})
    void who_has_such_a_name_is_not(String words) {
        assertThat(shop.say(UUID.randomUUID().toString(), words).after().escalation())
                .isEqualTo(Escalation.NONE);
    }

    @Test
    void of_equals_the_one_with_the_least_to_do_is_called_and_nobody_who_did_not_come() {
        assertThat(routed(HandoffReason.HUMAN_REQUESTED, Language.AR, "", Map.of("team_lead", 2), Set.of()))
                .isEqualTo("sales_arabic");
        assertThat(routed(
                        HandoffReason.HUMAN_REQUESTED, Language.AR, "", Map.of("team_lead", 2), Set.of("sales_arabic")))
                .isEqualTo("projects");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-23T08:00:00Z | You will have an answer within 15 minutes.
        2026-11-23T15:44:00Z | You will have an answer within 15 minutes.
        2026-11-23T15:50:00Z | Our team is at work from 10:00 tomorrow and answers then.
        2026-11-23T04:00:00Z | Our team is at work from 10:00 today and answers then.
        2026-11-20T18:00:00Z | Our team is at work again on 23.11.2026 from 10:00 and answers then.
        2026-12-01T15:59:00Z | Our team is at work again on 04.12.2026 from 10:00 and answers then.
        """)
    void customers_are_promised_minutes_only_while_somebody_is_at_work(Instant called, String said) {
        assertThat(Arrival.words(shop.served(), called).map(LocalizedText::english))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11-23T08:15:00Z",
        "2026-11-23T15:50:00Z, 2026-11-24T06:05:00Z",
        "2026-11-20T18:00:00Z, 2026-11-23T06:15:00Z"
    })
    void the_clock_runs_in_working_time(Instant called, Instant due) {
        assertThat(Arrival.due(shop.tenant(), called)).contains(due);
    }

    @Test
    void who_was_called_is_reminded_then_others_are_called_and_in_the_end_nobody() {
        List<String> called = new ArrayList<>();
        Ticket ticket = ticket("sales_russian", 1);
        Optional<Instant> again = Optional.of(MONDAY_NOON);
        while (again.isPresent()) {
            Calls.Call call = Calls.next(shop.tenant(), ticket, aRussian(), Map.of(), again.get());
            called.add(call.manager().orElseThrow());
            ticket = ticket(call.manager().orElseThrow(), ticket.calls() + 1);
            again = call.again();
        }

        assertThat(called).containsExactly("sales_russian", "team_lead", "team_lead", "sales_russian", "sales_russian");
    }

    private String routed(
            HandoffReason reason, Language language, String words, Map<String, Integer> load, Set<String> not) {
        return Routing.of(
                        shop.tenant(),
                        new Routing.Wish(reason, Optional.of(language), words, Set.of(), load, not, MONDAY_NOON))
                .map(Manager::id)
                .orElseThrow();
    }

    private static Ticket ticket(String manager, int calls) {
        return new Ticket(
                new UUID(0, 1),
                new ConversationId(new UUID(0, 2)),
                new ChatAddress(SampleShop.TREEJAR, "test", "chat"),
                HandoffReason.HUMAN_REQUESTED,
                Handoff.Priority.NORMAL,
                Ticket.State.OPEN,
                Optional.of(manager),
                calls,
                new CaseFile("", List.of(), List.of()),
                MONDAY_NOON,
                Optional.of(MONDAY_NOON),
                Optional.empty());
    }

    private static Conversation aRussian() {
        Conversation fresh = Conversation.fresh(
                new ConversationId(new UUID(0, 2)), new ChatAddress(SampleShop.TREEJAR, "test", "chat"));
        return new Conversation(
                fresh.id(),
                fresh.address(),
                fresh.version(),
                fresh.episode(),
                fresh.turns(),
                fresh.stage(),
                fresh.status(),
                fresh.mode(),
                fresh.escalation(),
                fresh.quoteConsent(),
                Optional.of(Language.RU),
                fresh.facts(),
                fresh.shown(),
                fresh.listed(),
                fresh.openAsk(),
                fresh.notUnderstood(),
                fresh.quotation(),
                fresh.lastCustomerAt(),
                fresh.optedOutAt());
    }
}
