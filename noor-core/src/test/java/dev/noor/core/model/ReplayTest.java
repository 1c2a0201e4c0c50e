package dev.noor.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryTurnArchive;
import dev.noor.core.BrainModule;
import dev.noor.core.replay.Difference.Part;
import dev.noor.core.replay.PastBrain;
import dev.noor.core.replay.PastConversations;
import dev.noor.core.replay.PastMoment;
import dev.noor.core.replay.PastNumbers;
import dev.noor.core.replay.Replayer;
import dev.noor.core.replay.Replayer.Result;
import dev.noor.core.turn.Oasis;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.money.Money;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Stored turns come out as they did, to the last character, unless something is otherwise; then that is said. */
final class ReplayTest {
    private static final List<String> SALE = List.of(
            "Hi, do you have office chairs?",
            "My number is 050 123 4567. I need 4 of CH 512",
            "how much is delivery to Dubai?",
            "I am Omar of ACME LLC, omar@acme.ae, please send me a quotation",
            "yes, confirmed");

    /** Looks for chairs, fails every third time, then says the draft. */
    private static Function<ChatRequest, ChatAnswer> moods() {
        List<ChatRequest> asked = new ArrayList<>();
        return request -> {
            asked.add(request);
            if (asked.size() % 3 == 0) {
                throw ModelFault.OVERLOADED.exception("told to");
            }
            return request.messages().stream().noneMatch(ChatMessage.ToolAnswer.class::isInstance)
                            && !request.tools().isEmpty()
                    ? ModelFixtures.calling(ModelFixtures.aSearch("c" + asked.size(), 700))
                    : ModelFixtures.saying(LedRig.draft(request));
        };
    }

    private static LedRig sale(BrainModule.Choice choice) {
        LedRig rig = new LedRig(choice, ModelBudget.STANDARD, moods());
        SALE.forEach(text -> {
            rig.say(text);
            rig.time.set(rig.time.instant().plusSeconds(90));
        });
        return rig;
    }

    @Test
    void a_sale_led_by_a_model_comes_out_as_it_did_with_no_model_at_hand() {
        LedRig rig = sale(BrainModule.Choice.MODEL);
        assertThat(rig.conversations.turns(rig.conversation().id()))
                .anyMatch(turn -> turn.exchanges().size() > 1)
                .anyMatch(LedRig::finishedByRules);

        alike(rig);
    }

    @Test
    void so_does_one_worded_by_a_model_and_one_by_the_rules_alone() {
        alike(sale(BrainModule.Choice.HYBRID));
        alike(sale(BrainModule.Choice.RULES));
    }

    @Test
    void another_price_is_told_by_what_it_changes() {
        LedRig rig = sale(BrainModule.Choice.RULES);

        List<Result> results = replayed(rig, dearer(), Optional.empty());

        assertThat(results)
                .filteredOn(Result.Changed.class::isInstance)
                .flatExtracting(result -> ((Result.Changed) result).differences())
                .filteredOn(difference -> difference.part() == Part.REPLY)
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(reply.now()).doesNotContainAnyElementsOf(reply.then()));
    }

    @Test
    void a_model_that_would_be_asked_something_else_is_a_miss_and_not_a_change() {
        LedRig rig = sale(BrainModule.Choice.MODEL);

        assertThat(replayed(rig, dearer(), Optional.empty()).getFirst()).isInstanceOf(Result.Missed.class);
        assertThat(replayed(
                                sale(BrainModule.Choice.RULES),
                                catalogue(Oasis.chairs()),
                                Optional.of(new PastBrain.Wanted("model")))
                        .getFirst())
                .isInstanceOf(Result.Missed.class);
    }

    @Test
    void another_brain_is_told_by_its_words() {
        LedRig rig = new LedRig(
                BrainModule.Choice.MODEL,
                ModelBudget.STANDARD,
                request -> ModelFixtures.saying("Yes, we have CH 512 and CH 616."));
        rig.say("Do you have office chairs?");

        Result result = replayed(rig, catalogue(Oasis.chairs()), Optional.of(new PastBrain.Wanted("rules")))
                .getFirst();

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Changed.class,
                        changed -> assertThat(changed.differences())
                                .filteredOn(difference -> difference.part() == Part.REPLY)
                                .singleElement()
                                .satisfies(
                                        reply -> assertThat(reply.then()).contains("Yes, we have CH 512 and CH 616.")));
    }

    private static void alike(LedRig rig) {
        List<TurnCommit> then = rig.conversations.turns(rig.conversation().id());
        int asked = rig.model.requests().size();

        List<Result> results = replayed(rig, catalogue(Oasis.chairs()), Optional.empty());

        assertThat(results).hasSameSizeAs(then).allMatch(Result.Same.class::isInstance);
        for (int i = 0; i < then.size(); i++) {
            TurnCommit now = results.get(i).now();
            assertThat(texts(now)).isEqualTo(texts(then.get(i)));
            assertThat(bare(now.report())).isEqualTo(bare(then.get(i).report()));
            assertThat(now.after().stage()).isEqualTo(then.get(i).after().stage());
            assertThat(now.after().facts()).isEqualTo(then.get(i).after().facts());
        }
        assertThat(rig.model.requests()).hasSize(asked);
    }

    /** Without how long it took, and with one id for all that is drafted. */
    private static String bare(TurnReport report) {
        return new TurnReport(
                        report.reading(),
                        report.facts(),
                        report.rules(),
                        report.stageMoves(),
                        report.tools(),
                        report.evidence(),
                        report.verifier(),
                        report.effects(),
                        report.brain(),
                        report.cost(),
                        List.of())
                .toString()
                .replaceAll("QuotationId\\[value=[^]]*]|digest=[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    private static List<String> texts(TurnCommit turn) {
        return turn.replies().stream()
                .map(OutboundMessage::content)
                .map(Object::toString)
                .toList();
    }

    private static MemoryCatalog dearer() {
        return catalogue(Oasis.chairs().stream()
                .map(product -> new Product(
                        product.sku(),
                        product.name(),
                        LocalizedText.english("another"),
                        product.series(),
                        product.type(),
                        product.concepts(),
                        product.categories(),
                        new Money(
                                product.price().minorUnits() + 1_000,
                                product.price().currency()),
                        product.stock(),
                        product.colours(),
                        product.dimensions(),
                        product.seats(),
                        product.attributes()))
                .toList());
    }

    private static MemoryCatalog catalogue(List<Product> products) {
        MemoryCatalog shelf = new MemoryCatalog();
        shelf.upsert(Oasis.TENANT, products);
        return shelf;
    }

    private static List<Result> replayed(LedRig rig, MemoryCatalog catalogue, Optional<PastBrain.Wanted> wanted) {
        MemoryTurnArchive archive = new MemoryTurnArchive(rig.conversations, report -> "");
        PastMoment moment = new PastMoment(archive);
        Replayer replayer = DaggerPlayedNoor.factory()
                .create(
                        moment,
                        wanted,
                        new PlayedLine(moment::tape),
                        ModelBudget.STANDARD,
                        Oasis.tenants(),
                        catalogue,
                        new MemoryKnowledgeBase(),
                        new PastConversations(moment),
                        new PastNumbers(moment),
                        UUID::randomUUID,
                        moment::instant,
                        () -> 0)
                .replayer();
        List<TurnCommit> then = rig.conversations.turns(rig.conversation().id());
        List<PastTurn> past = archive.turns(Oasis.TENANT, rig.conversation().id());
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            results.add(replayer.take(
                    past.get(i), then.get(i).report(), past.get(i).before().orElseThrow()));
        }
        return results;
    }
}
