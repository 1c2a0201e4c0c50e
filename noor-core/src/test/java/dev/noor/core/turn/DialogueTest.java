package dev.noor.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DialogueTest {
    @Test
    void a_greeting_is_answered_with_name_company_and_one_question() {
        TurnCommit turn = new Rig().say("hello");

        assertThat(turn.outcome()).isEqualTo(Outcome.REPLIED);
        assertThat(Oasis.words(turn)).contains("Noor", "Oasis Office", "office furniture");
        assertThat(turn.after().stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(turn.after().openAsk()).isPresent();
    }

    @Test
    void noor_introduces_itself_once() {
        Rig rig = new Rig();

        rig.say("hello");

        assertThat(Oasis.words(rig.say("office chairs please"))).doesNotContain("Oasis Office");
    }

    @Test
    void a_redelivered_message_is_not_answered_again() {
        Rig rig = new Rig();
        List<InboundMessage> message = List.of(rig.from(Author.CUSTOMER, "hello"));

        rig.receive(message);

        assertThat(rig.receive(message)).isEmpty();
        assertThat(rig.conversation().turns()).isEqualTo(1);
    }

    @Test
    void a_burst_is_answered_by_one_turn_that_names_every_message() {
        Rig rig = new Rig();

        TurnCommit turn = rig.say("hello", "office chairs", "black");

        assertThat(turn.answered()).hasSize(3);
        assertThat(turn.replies()).hasSize(1);
        assertThat(rig.conversations.unanswered(rig.conversation().id())).isEmpty();
    }

    @Test
    void when_a_person_writes_noor_steps_back_and_says_nothing_more() {
        Rig rig = new Rig();
        rig.say("hello");

        TurnCommit taken = rig.receive(List.of(rig.from(Author.MANAGER, "I will take this")))
                .orElseThrow();
        TurnCommit next = rig.say("how much is CH 512?");

        assertThat(taken.outcome()).isEqualTo(Outcome.NO_REPLY_POLICY);
        assertThat(taken.after().mode()).isEqualTo(ConversationMode.MANUAL);
        assertThat(next.outcome()).isEqualTo(Outcome.NO_REPLY_POLICY);
        assertThat(next.reason()).isNotBlank();
    }

    @Test
    void one_of_the_companys_own_people_who_answers_an_alert_is_not_sold_to() {
        Rig rig = new Rig();
        ChatAddress own = new ChatAddress(Oasis.TENANT, "test", TenantFixtures.MANAGER_CHAT);

        TurnCommit turn = rig.noor()
                .dialogue()
                .receive(own, List.of(rig.from(Author.CUSTOMER, "ok, I call them")))
                .orElseThrow();

        assertThat(turn.replies()).isEmpty();
        assertThat(turn.answered()).hasSize(1);
        assertThat(turn.report().rules()).extracting(RuleFired::rule).contains("reply.colleague");
    }

    @Test
    void a_broken_catalogue_ends_in_the_fallback_words_and_a_hand_off_and_leaves_no_half_decisions() {
        Rig rig = Rig.reading(new BrokenCatalog());

        TurnCommit turn = rig.say("office chairs in black please");

        assertThat(turn.outcome()).isEqualTo(Outcome.FALLBACK);
        assertThat(Oasis.words(turn)).contains("fallback");
        assertThat(turn.after().mode()).isEqualTo(ConversationMode.HANDOFF);
        assertThat(turn.after().escalation()).isEqualTo(Escalation.PENDING);
        assertThat(turn.report().effects()).hasOnlyElementsOfType(Effect.RequestHandoff.class);
        assertThat(turn.after().stage()).isEqualTo(Stage.GREETING);
    }

    @Test
    void after_a_hand_off_there_is_one_holding_line_and_then_silence() {
        Rig rig = Rig.reading(new BrokenCatalog());
        rig.say("office chairs in black please");

        TurnCommit first = rig.say("are you there");
        TurnCommit second = rig.say("still waiting");

        assertThat(Oasis.words(first)).contains("handoff waiting");
        assertThat(second.outcome()).isEqualTo(Outcome.NO_REPLY_POLICY);
    }

    @Test
    void an_unknown_tenant_is_a_fault_that_names_the_known_ones() {
        Rig rig = new Rig();
        ChatAddress elsewhere = new ChatAddress(new TenantId("elsewhere"), "test", "customer");

        Assertions.assertThatThrownBy(() ->
                        rig.noor().dialogue().receive(elsewhere, List.of(rig.from(Author.CUSTOMER, "hello"))))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("elsewhere")
                .hasMessageContaining("oasis");
    }

    @Property(tries = 300)
    void whatever_is_written_there_is_an_outcome_and_at_most_one_question(
            @ForAll @Size(min = 1, max = 3) List<String> burst) {
        TurnCommit turn = new Rig().say(burst.toArray(String[]::new));

        assertThat(turn.outcome()).as(turn.report().rules().toString()).isEqualTo(Outcome.REPLIED);
        assertThat(turn.answered()).hasSize(burst.size());
        assertThat(Oasis.words(turn)).isNotBlank();
    }

    /** A catalogue whose server is gone. */
    private static final class BrokenCatalog implements Catalog {
        private static TransientPortException gone() {
            return new TransientPortException("catalog.unavailable", "the catalogue is gone", Duration.ofSeconds(1));
        }

        @Override
        public List<Product> search(TenantId tenant, CatalogQuery query) {
            throw gone();
        }

        @Override
        public Optional<Product> find(TenantId tenant, Sku sku) {
            throw gone();
        }

        @Override
        public Set<String> modelNames(TenantId tenant) {
            return Set.of();
        }

        @Override
        public int count(TenantId tenant) {
            throw gone();
        }
    }
}
