package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.app.cli.model.Identity.Sort;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.turn.TurnCommit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every byte that a model is sent, in generated chats: {@code -Dnoor.dialogues=2000} for more. */
class PlantedIdentitiesTest {
    private static final int DIALOGUES = Integer.getInteger("noor.dialogues", 6);
    private static final double RECALL = 0.995;

    private static final LedShop SHOP =
            LedShop.open(asked -> Completion.saying("Hello").sent(), Duration.ofSeconds(5));

    private final Map<Sort, Integer> told = new EnumMap<>(Sort.class);
    private final List<String> leaked = new ArrayList<>();
    private final List<String> knownLeaked = new ArrayList<>();
    private int bodies;
    private int known;

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    @Test
    void a_model_is_told_nobodys_number_and_no_name_once_it_is_recorded() {
        PrintStream usual = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        List<Identity> all = new ArrayList<>();
        try {
            for (int seed = 0; seed < DIALOGUES; seed++) {
                PlantedDialogue dialogue = PlantedDialogue.of(seed);
                take(seed, dialogue);
                all.addAll(dialogue.planted());
                all.addAll(dialogue.recorded());
            }
        } finally {
            System.setErr(usual);
        }
        String logged = log.toString(StandardCharsets.UTF_8);
        int planted = told.values().stream().mapToInt(Integer::intValue).sum();
        show("bodies " + bodies + "; told unseen " + told + ", leaked " + leaked.size() + "; known " + known
                + ", leaked " + knownLeaked.size() + "; characters logged " + logged.length());
        if (Boolean.getBoolean("figures.faults")) {
            leaked.forEach(PlantedIdentitiesTest::show);
            knownLeaked.forEach(PlantedIdentitiesTest::show);
        }

        assertThat(bodies).isGreaterThan(DIALOGUES * 3);
        assertThat(knownLeaked).isEmpty();
        assertThat(leaked.size()).isLessThanOrEqualTo((int) (planted * (1 - RECALL)));
        assertThat(all).noneMatch(identity -> logged.contains(identity.text()));
    }

    private void take(int seed, PlantedDialogue dialogue) {
        String chat = "planted-" + seed;
        Identities identities = new Identities(new Random(-1L - seed));
        List<Identity> unseen = new ArrayList<>(dialogue.planted());
        List<String> recorded = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        for (PlantedDialogue.Move move : dialogue.moves()) {
            Identity madeUp = identities.unseen(dialogue.language());
            unseen.add(madeUp);
            told.merge(madeUp.sort(), 1, Integer::sum);
            SHOP.server.behave(asked -> dialogue.answer(asked, madeUp));
            int before = SHOP.server.asked().size();
            TurnCommit turn = SHOP.talk(chat, move.author(), move.contents());
            if (move.author() == Author.MANAGER) {
                SHOP.resume(chat);
            }
            for (Asked asked :
                    SHOP.server.asked().subList(before, SHOP.server.asked().size())) {
                bodies++;
                List<String> texts = texts(asked.body());
                unseen.stream()
                        .filter(identity -> texts.stream().anyMatch(identity::isIn))
                        .forEach(identity -> leaks.add(identity.sort() + " " + identity.text() + " in "
                                + texts.stream()
                                        .filter(identity::isIn)
                                        .findFirst()
                                        .orElse("")
                                        .replace("\n", "⏎")));
                dialogue.recorded().stream()
                        .filter(identity -> recorded.stream().anyMatch(value -> value.contains(identity.trace())))
                        .forEach(identity -> hold(identity, texts));
            }
            turn.after().facts().stream().map(Fact::value).map(Identity::plain).forEach(recorded::add);
        }
        dialogue.planted().forEach(identity -> told.merge(identity.sort(), 1, Integer::sum));
        leaks.stream().distinct().map(leak -> seed + " " + leak).forEach(leaked::add);
    }

    private void hold(Identity identity, List<String> texts) {
        known++;
        texts.stream()
                .filter(identity::isIn)
                .findFirst()
                .ifPresent(text -> knownLeaked.add(identity.text() + " in " + text));
    }

    /** Every text of a body, as a reader of JSON has it. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static void show(String line) {
        if (Boolean.getBoolean("figures.show")) {
            System.out.println(line);
        }
    }
}
