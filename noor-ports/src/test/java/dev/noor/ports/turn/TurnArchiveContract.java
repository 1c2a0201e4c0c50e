package dev.noor.ports.turn;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.conversation.ConversationFixtures.inTheMiddle;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.messaging.MessagingFixtures.written;
import static dev.noor.ports.model.ModelFixtures.aRequest;
import static dev.noor.ports.model.ModelFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.ConversationStoreTestee;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.model.ModelExchange.Ending;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.model.ModelToolCall;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A turn is found again with all that it was taken on, whatever has become of its conversation since. */
public interface TurnArchiveContract extends ConversationStoreTestee {
    TurnArchive archive();

    @Test
    default void a_turn_is_found_with_its_burst_its_replies_and_what_it_started_from() {
        Conversation fresh = opened();
        InboundMessage first = aMessage("Hi");
        receive(fresh, first);
        Conversation second = commit(aTurn(inTheMiddle(fresh), List.of(first), NOON, aReply("Hello")));
        InboundMessage more = aMessage("ten of them", NOON.plusSeconds(60));
        InboundMessage last = aMessage("black", NOON.plusSeconds(61));
        receive(fresh, more, last);
        commit(aTurn(other(second), List.of(more, last), NOON.plusSeconds(62), aReply("one"), aReply("two")));

        List<PastTurn> turns = archive().turns(fresh.address().tenant(), fresh.id());

        assertThat(turns).extracting(PastTurn::before).containsExactly(Optional.of(fresh), Optional.of(second));
        assertThat(turns).extracting(PastTurn::burst).containsExactly(List.of(first), List.of(more, last));
        assertThat(turns).extracting(PastTurn::replies).containsExactly(List.of("Hello"), List.of("one", "two"));
        assertThat(turns).extracting(PastTurn::at).containsExactly(NOON, NOON.plusSeconds(62));
        assertThat(turns).extracting(PastTurn::outcome).containsOnly(Outcome.REPLIED);
        assertThat(turns.getFirst().seq()).isLessThan(turns.getLast().seq());
    }

    @Test
    default void the_ledger_of_a_turn_holds_what_later_turns_let_go_of_and_not_what_they_added() {
        Conversation fresh = opened();
        Conversation told = commit(aTurn(inTheMiddle(fresh), List.of(), NOON, aReply("one")));
        Conversation forgotten = commit(aTurn(other(told), List.of(), NOON.plusSeconds(1), aReply("two")));
        commit(aTurn(inTheMiddle(forgotten), List.of(), NOON.plusSeconds(2), aReply("three")));

        assertThat(archive().turns(fresh.address().tenant(), fresh.id()))
                .extracting(turn -> turn.before().orElseThrow().facts())
                .containsExactly(List.of(), told.facts(), forgotten.facts());
    }

    @Test
    default void the_history_of_a_turn_ends_with_its_burst() {
        Conversation fresh = opened();
        InboundMessage first = aMessage("Hi");
        receive(fresh, first);
        Conversation second = commit(aTurn(next(fresh), List.of(first), NOON, aReply("Hello")));
        receive(fresh, written(Author.MANAGER, new MessageContent.Text("I am Salem"), NOON.plusSeconds(5)));
        InboundMessage more = aMessage("chairs?", NOON.plusSeconds(60));
        InboundMessage late = aMessage("and desks", NOON.plusSeconds(61));
        receive(fresh, more, late);
        Conversation third = commit(aTurn(next(second), List.of(more), NOON.plusSeconds(62), aReply("How many?")));
        commit(aTurn(next(third), List.of(late), NOON.plusSeconds(63), aReply("Desks too")));

        List<PastTurn> turns = archive().turns(fresh.address().tenant(), fresh.id());

        assertThat(said(turns.get(0), 10)).containsExactly("Hi");
        assertThat(said(turns.get(1), 10)).containsExactly("Hi", "Hello", "I am Salem", "chairs?");
        assertThat(said(turns.get(1), 2)).containsExactly("I am Salem", "chairs?");
        assertThat(said(turns.get(2), 10))
                .containsExactly("Hi", "Hello", "I am Salem", "chairs?", "and desks", "How many?");
    }

    @Test
    default void what_models_were_asked_comes_back_to_the_last_character() {
        Conversation fresh = opened();
        List<ModelExchange> exchanges = List.of(
                new ModelExchange(
                        aRequest(), new Ending.Answered(ModelFixtures.calling(ModelFixtures.aSearch("c1", 700)))),
                new ModelExchange(
                        oddRequest(), new Ending.Answered(saying("  \u0000 \ud83e\ude91 \ud83e نعم \\u0000"))),
                new ModelExchange(aRequest(), new Ending.Failed("model.timeout")));

        commit(aTurn(next(fresh), List.of(), NOON, aReply("Hello")).keeping(exchanges));

        PastTurn turn = archive().turns(fresh.address().tenant(), fresh.id()).getFirst();
        assertThat(archive().exchanges(turn.id())).isEqualTo(exchanges);
        assertThat(archive().exchanges(turn.id()).get(1).request().messages().toString())
                .isEqualTo(oddRequest().messages().toString());
    }

    @Test
    default void conversations_are_listed_by_their_first_turn_since_a_moment() {
        Conversation early = opened();
        Conversation late = testee().open(anAddress(early.address().tenant()), anId());
        Conversation lateAfter = commit(aTurn(next(late), List.of(), NOON, aReply("one")));
        Conversation earlyAfter = commit(aTurn(next(early), List.of(), NOON.plusSeconds(1), aReply("two")));
        commit(aTurn(next(earlyAfter), List.of(), NOON.plusSeconds(2), aReply("three")));
        commit(aTurn(next(lateAfter), List.of(), NOON.plusSeconds(3), aReply("four")));

        assertThat(listed(early, NOON)).containsExactly(late.id() + " 2", early.id() + " 2");
        assertThat(listed(early, NOON.plusSeconds(2))).containsExactly(early.id() + " 1", late.id() + " 1");
        assertThat(listed(early, NOON.plusSeconds(4))).isEmpty();
        assertThat(archive().chats(aTenant(), NOON)).isEmpty();
        assertThat(archive().turns(aTenant(), early.id())).isEmpty();
    }

    private List<String> listed(Conversation one, Instant since) {
        return archive().chats(one.address().tenant(), since).stream()
                .map(chat -> chat.id() + " " + chat.turns())
                .toList();
    }

    private List<String> said(PastTurn turn, int limit) {
        return archive().history(turn.id(), limit).stream().map(Utterance::text).toList();
    }

    private Conversation commit(TurnCommit turn) {
        assertThat(testee().commit(turn)).isEqualTo(CommitResult.COMMITTED);
        return turn.after();
    }

    /** A turn later, another fact instead of all others, and no quotation. */
    private static Conversation other(Conversation before) {
        Fact place = new Fact(
                FactSlot.DELIVERY_PLACE, "Dubai", before.facts().getFirst().source(), NOON.plusSeconds(9));
        Conversation after = next(before);
        return new Conversation(
                after.id(),
                after.address(),
                after.version(),
                after.episode() + 1,
                after.turns(),
                after.stage(),
                after.status(),
                after.mode(),
                after.escalation(),
                after.quoteConsent(),
                Optional.empty(),
                List.of(place),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                after.lastCustomerAt(),
                Optional.empty());
    }

    /** With everything that a message can hold. */
    private static ChatRequest oddRequest() {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("z", new Value.Number(new BigDecimal("1.50")));
        members.put("a", new Value.Number(new BigDecimal("1E+3")));
        members.put("list", new Value.Array(List.of(new Value.Flag(true), new Value.Null(), new Value.Text("\"\\"))));
        ChatMessage answered = new ChatMessage.Answered(
                "",
                List.of(
                        new ModelToolCall("c1", "search_catalog", new Written.Read(new Value.Object(members))),
                        new ModelToolCall("c2", "tool\u0000", new Written.Unreadable("{\"a\":"))));
        return aRequest()
                .with(Stream.concat(
                                aRequest().messages().stream(),
                                Stream.of(answered, new ChatMessage.ToolAnswer("c1", "search_catalog", "[]")))
                        .toList());
    }
}
