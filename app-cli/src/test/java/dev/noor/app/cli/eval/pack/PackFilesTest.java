package dev.noor.app.cli.eval.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.cli.chat.ScriptEvent;
import dev.noor.app.cli.eval.expect.Content;
import dev.noor.app.cli.eval.expect.Decision;
import dev.noor.app.cli.eval.expect.Expectation;
import dev.noor.app.cli.eval.expect.Form;
import dev.noor.app.cli.eval.expect.Memory;
import dev.noor.app.cli.eval.expect.Money;
import dev.noor.app.cli.eval.expect.Shown;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFilesTest {

    private static final String GOOD =
            "{\"text\":\"hi\",\"expect\":{\"says\":[[\"Noor\"]],\"handoff\":false,\"language\":\"en\"}}\n";

    @TempDir
    Path folder;

    @Test
    void a_folder_holds_packs_however_deep_and_each_is_named_by_its_path() throws IOException {
        Files.createDirectories(folder.resolve("en/deep"));
        Files.writeString(folder.resolve("en/deep/a.jsonl"), GOOD);
        Files.writeString(folder.resolve("b.jsonl"), GOOD);
        Files.writeString(folder.resolve("baseline.txt"), "# nothing\n");

        assertThat(PackFiles.read(List.of(folder))).extracting(Pack::name).containsExactly("b", "en/deep/a");
    }

    @Test
    void every_element_of_a_list_is_an_expectation_of_its_own() throws IOException {
        List<Expectation> expectations = expectations("""
                {"outcome":"replied","language":"ar","skus":["CH 616","CH 640"],"anySku":["CH 1","CH 2"],\
                "amounts":["5,580","465"],"says":[["a","b"],["c"]],"notSays":["d"],"shown":{"min":2,"maxPrice":700},\
                "maxQuestions":0,"facts":{"quantity":12,"colour":"black"},"notFacts":["budget_max"],\
                "handoff":true,"quotation":"none","optOut":false,"fresh":true}""");

        assertThat(expectations)
                .hasSize(20)
                .contains(
                        new Form.WrittenIn(Language.AR),
                        new Content.Names("CH 640"),
                        new Content.NamesAny(List.of("CH 1", "CH 2")),
                        new Money.States(new BigDecimal("5580")),
                        new Content.Says(List.of("a", "b")),
                        new Shown.AtLeast(2),
                        new Memory.Holds(FactSlot.QUANTITY, "12"),
                        new Memory.HoldsNot(FactSlot.BUDGET_MAX),
                        new Decision.HandsOff());
    }

    @Test
    void without_a_smallest_number_one_product_is_to_be_shown() throws IOException {
        assertThat(expectations("{\"shown\":{\"inStock\":true},\"handoff\":false}"))
                .contains(new Shown.AtLeast(1));
    }

    @Test
    void a_head_asides_and_blank_lines_stand_around_the_turns() throws IOException {
        Pack pack = pack("{\"about\":\"what it is\",\"lesson\":\"none\"}\n\n" + GOOD
                + "{\"after\":\"PT25H\"}\n{\"from\":\"manager\",\"text\":\"hello\"}\n");

        assertThat(pack.about()).isEqualTo("what it is");
        assertThat(pack.steps()).extracting(Step::line).containsExactly(3, 4, 5);
        assertThat(pack.steps().getLast().event()).isInstanceOf(ScriptEvent.Manager.class);
    }

    @Test
    void a_turn_of_silence_needs_no_words() throws IOException {
        assertThat(expectations("{\"outcome\":\"suppressed\",\"handoff\":false,\"quotation\":\"none\"}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"hi"                                                         | malformed JSON
            {"text":"hi"}                                                        | 'expect' is missing
            {"text":"hi","expect":{"says":["a"],"handoff":false}}                | 3 expectations or more; here are 2
            {"text":"hi","expect":{"notSays":["a","b"],"handoff":false}}         | one of skus, anySku, amounts, says
            {"text":"hi","expect":{"outcome":"suppressed","says":["a","b"]}}     | cannot say anything
            {"text":"hi","expect":{"says":["a"],"handof":false,"fresh":true}}    | 'expect.handof' is no expectation
            {"text":"hi","expect":{"shown":{"colour":"red","price":7}}}          | 'expect.shown.price' is no limit
            {"text":"hi","expect":{"shown":{"min":"two"}}}                       | 'expect.shown.min' is not a whole
            {"text":"hi","expect":{"amounts":["many"]}}                          | 'expect.amounts' is not a number
            {"text":"hi","expect":{"facts":{"size":"12"}}}                       | is not one of product, selection
            {"text":"hi","expect":{"stage":["begun"]}}                           | is not one of greeting, qualifying
            {"text":"hi","expect":{"handoff":"no"}}                              | 'expect.handoff' is not true or false
            {"text":"hi","expect":{"fresh":false}}                               | 'expect.fresh' can only be true
            {"text":"hi","expect":{"says":[]}}                                   | 'expect.says' is not an array of at
            {"text":"hi","expect":{"says":["a","a"],"says":["b"]}}               | malformed JSON
            {"text":"hi","note":"x","expect":{}}                                 | 'note' is no member of such a line
            {"from":"manager","text":"hi","expect":{}}                           | 'expect' is no member of such a line
            {"after":"PT1H","text":"hi"}                                         | 'text' is no member of such a line
            {"about":"late"}                                                     | 'about' stands in the first line only
            {"kind":"image"}                                                     | 'kind' is not one of photo
            """)
    void a_wrong_line_is_refused_with_file_and_line(String line, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("pack.jsonl"), GOOD + line + "\n");

        assertThatThrownBy(() -> PackFiles.read(List.of(file)))
                .hasMessageStartingWith(file + ":2: ")
                .hasMessageContaining(reason);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("pack.jsonl"), "{}\n" + GOOD + "{\"text\":7}\n");

        assertThatThrownBy(() -> PackFiles.read(List.of(file)))
                .hasMessageContaining("pack.jsonl:1: ")
                .hasMessageContaining("pack.jsonl:3: ");
    }

    @Test
    void a_pack_in_which_no_customer_writes_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("pack.jsonl"), "{\"about\":\"nothing\"}\n");

        assertThatThrownBy(() -> PackFiles.read(List.of(file))).hasMessageContaining("no customer writes");
    }

    private List<Expectation> expectations(String expect) throws IOException {
        String line = "{\"text\":\"hi\",\"expect\":" + expect.replace("\n", "") + "}\n";
        return pack(line).turns().findFirst().orElseThrow().expectations();
    }

    private Pack pack(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("pack.jsonl"), text);
        return PackFiles.read(List.of(file)).getFirst();
    }
}
