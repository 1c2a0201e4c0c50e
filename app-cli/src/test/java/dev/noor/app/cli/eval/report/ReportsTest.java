package dev.noor.app.cli.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import dev.noor.app.cli.filter.JsonText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportsTest {

    private static final String PACK = """
            {"about":"a <price> & its failure"}
            {"text":"<script>alert(1)</script> how much is CH 616?","expect":{"amounts":["465"],"skus":["CH 616"],"language":"en"}}
            {"after":"P2D"}
            {"burst":["كم سعر CH 640؟",{"kind":"photo","text":""}],"expect":{"amounts":["1"],"skus":["CH 640"],"language":"ar"}}
            {"from":"manager","text":"I take over"}
            {"text":"ok","expect":{"outcome":"suppressed","handoff":false,"quotation":"none"}}
            """;

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static String page = "";
    private static Document document;
    private static ObjectNode json;

    @BeforeAll
    static void play(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/price.jsonl"), PACK);
        Path html = folder.resolve("report.html");
        Path object = folder.resolve("report.json");
        CliRun run = HOME.setup()
                .run("eval", "--packs", folder.toString(), "--report", html.toString(), "--json", object.toString());
        assertThat(html).as(run.err() + run.out()).exists();
        page = Files.readString(html);
        document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        json = JsonText.parseObject(Files.readString(object).strip());
    }

    @Test
    void the_page_shows_the_dialogue_as_a_chat_with_what_happened_between() {
        assertThat(texts("div", "bubble customer"))
                .containsExactly("<script>alert(1)</script> how much is CH 616?", "كم سعر CH 640؟", "[photo] ", "ok");
        assertThat(texts("div", "bubble noor")).hasSize(2);
        assertThat(texts("div", "bubble manager")).containsExactly("I take over");
        assertThat(texts("div", "note"))
                .hasSize(2)
                .anyMatch(note -> note.contains("2 days later"))
                .anyMatch(note -> note.contains("Noor says nothing"));
    }

    @Test
    void a_failing_assertion_is_marked_below_its_turn_and_linked_from_the_list() {
        assertThat(texts("p", "missed")).singleElement().asString().contains("money amounts 1", "575");
        assertThat(page).contains("href=\"#en/price:4\"", "id=\"en/price:4\"");
    }

    @Test
    void every_kind_that_occurs_has_a_bar() {
        assertThat(elements("svg")).hasSize(3);
        assertThat(texts("text", "label")).contains("money", "grounding", "hand-off", "ar", "en");
    }

    @Test
    void the_page_fetches_nothing_and_runs_nothing() {
        assertThat(elements("script")).isEmpty();
        assertThat(page).doesNotContain("src=", "@import", "url(", "javascript:");
        assertThat(page.replace("http://www.w3.org/", "")).doesNotContain("http://", "https://");
    }

    @Test
    void the_page_fits_a_phone() {
        assertThat(page).contains("width=device-width");
    }

    @Test
    void the_json_has_figures_failures_and_dialogues() {
        assertThat(json.at("/asExpected").booleanValue()).isFalse();
        assertThat(json.at("/turns/passed").intValue()).isEqualTo(2);
        assertThat(json.at("/turns/total").intValue()).isEqualTo(3);
        assertThat(json.at("/languages/ar/turns/total").intValue()).isEqualTo(2);
        assertThat(json.at("/kinds/money/critical").booleanValue()).isTrue();
        assertThat(json.at("/failures/0/line").intValue()).isEqualTo(4);
        assertThat(json.at("/failures/0/expected").textValue()).isEqualTo("amounts 1");
        assertThat(json.at("/packs/0/turns/2/outcome").textValue()).isEqualTo("no_reply_policy");
    }

    @Test
    void a_report_that_could_not_be_written_is_refused_before_anything_is_played() {
        CliRun run = HOME.setup().run("eval", "--report", "no/such/folder/report.html");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such folder").doesNotContain("played");
    }

    private static List<String> texts(String element, String style) {
        return elements(element).stream()
                .filter(found -> found.getAttribute("class").equals(style))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
