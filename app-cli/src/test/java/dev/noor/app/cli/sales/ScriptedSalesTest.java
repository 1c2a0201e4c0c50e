package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample tenant's scripted sales, word for word: a change of what customers read is seen before it ships. */
class ScriptedSalesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_sale_reads_as_agreed_and_ends_in_an_approved_quotation(String language) throws IOException {
        StringBuilder transcript = new StringBuilder();
        SampleShop shop = new SampleShop();
        TurnCommit last = null;
        Quotation quotation = null;
        for (String line : Files.readAllLines(SampleShop.knowledge().resolve("treejar/eval/" + language + ".jsonl"))) {
            List<String> texts = texts(JSON.readTree(line));
            if (texts.isEmpty()) {
                continue; // what the script is about
            }
            last = shop.say(language, texts.toArray(String[]::new));
            tell(texts, last, transcript);
            quotation = last.after().quotation().orElse(quotation);
            assertThat(last.outcome()).isEqualTo(Outcome.REPLIED);
            assertThat(last.report().verifier())
                    .filteredOn(change -> !change.check().equals("known"))
                    .isEmpty();
        }

        assertThat(last).isNotNull();
        assertThat(last.after().stage()).isEqualTo(Stage.CLOSING);
        assertThat(quotation).isNotNull();
        assertThat(quotation.status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(transcript.toString()).isEqualTo(golden(language, transcript.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/both-bins-and-trays-bye",
                "en/sofa-between-1000-and-1500",
                "ar/director-chair-under-700",
                "ar/salam-six-employees-budget",
                "arabizi/bkam-ch-620-quantity-over-stock",
                "arabizi/salam-six-maktab",
                "ru/kp-poka-ne-nado",
                "ru/luma-ili-novo-dlya-dizaynerov",
            })
    void whole_conversations_read_as_they_were_read_by_a_person(String pack) throws IOException {
        StringBuilder transcript = new StringBuilder();
        SampleShop shop = new SampleShop();
        for (String line : Files.readAllLines(SampleShop.knowledge().resolve("treejar/eval/" + pack + ".jsonl"))) {
            List<String> texts = texts(JSON.readTree(line));
            if (!texts.isEmpty()) {
                tell(texts, shop.say(pack, texts.toArray(String[]::new)), transcript);
            }
        }

        assertThat(transcript.toString()).isEqualTo(golden(pack.replace('/', '-'), transcript.toString()));
    }

    private static void tell(List<String> texts, TurnCommit turn, StringBuilder transcript) {
        texts.forEach(text -> transcript.append("C> ").append(text).append('\n'));
        SampleShop.words(turn)
                .lines()
                .forEach(words -> transcript.append("N> ").append(words).append('\n'));
        transcript.append('\n');
    }

    private static List<String> texts(JsonNode event) {
        List<String> texts = new ArrayList<>();
        if (event.has("text")) {
            texts.add(event.get("text").asText());
        }
        event.path("burst").forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String golden(String language, String actual) throws IOException {
        Path file = Path.of("src/test/resources/golden/sale-" + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
