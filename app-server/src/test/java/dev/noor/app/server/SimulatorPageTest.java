package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.app.server.browser.Chromium;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.config.WebConfig;
import dev.noor.core.model.Taping;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The simulator's page as somebody sees it, in headless Chromium. */
@Timeout(240)
final class SimulatorPageTest {
    private static final Listen HERE = new Listen("127.0.0.1", 0);
    private static final Path KNOWLEDGE =
            Path.of("..", "knowledge").toAbsolutePath().normalize();
    private static final String REPLIES = "document.querySelectorAll('.bubble.noor[data-id]')";

    @TempDir
    private static Path home;

    // A browser that is just gone may still be writing there.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static NoorServer server;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> installed = Chromium.installed();
        assumeThat(installed)
                .as("a browser to look at the page with: apt-get install chromium")
                .isPresent();
        server = NoorServer.demo(configuration(), HERE);
        browser = Chromium.start(installed.orElseThrow(), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void a_new_customer() throws Exception {
        show("en", 1440, 900);
        click("#actions .strong");
        browser.await("document.querySelectorAll('#chat .bubble').length === 0");
    }

    @AfterEach
    void nothing_to_complain_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_message_is_answered_ticked_off_and_explained() throws Exception {
        say("do you deliver to Dubai?");

        browser.await("document.querySelector('.dots')");
        browser.await(REPLIES + ".length === 1 && document.querySelector('.bubble.noor [data-tick=read]')");
        browser.await("document.querySelector('.bubble.customer [data-tick=answered]')");
        browser.await("!document.querySelector('.dots')");
        browser.await("document.querySelector('.steps [aria-current=step]')");
        browser.await("document.querySelector('[data-part=reading]').innerText.includes('en')");
        browser.await("document.querySelector('[data-part=outbox]').innerText.includes('read')");
        assertThat(browser.run("document.querySelectorAll('[data-part=timings] meter').length")
                        .asInt())
                .isPositive();
    }

    @Test
    void what_is_delivered_twice_is_shown_and_answered_once() throws Exception {
        click("[data-action=twice]");

        browser.await(REPLIES + ".length === 1");
        Thread.sleep(6_000);
        assertThat(browser.run("document.querySelectorAll('.bubble[data-id]').length")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_burst_is_answered_in_one_turn() throws Exception {
        click("[data-action=burst]");

        browser.await("document.querySelectorAll('.bubble.customer [data-tick=answered]').length === 4");
        assertThat(browser.run("document.querySelectorAll('.pill').length").asInt())
                .isEqualTo(1);
    }

    @Test
    void an_arabic_bubble_is_written_from_the_right_on_a_page_in_any_language() throws Exception {
        say("السلام عليكم");
        say("<b onmouseover=alert(1)>bold</b> &amp;");

        String direction = "[...document.querySelectorAll('.bubble.customer .words')]"
                + ".map(words => getComputedStyle(words).direction + words.children.length).join()";
        browser.await("document.querySelectorAll('.bubble.customer .words').length === 2");
        assertThat(browser.run(direction).asText()).isEqualTo("rtl0,ltr0");
        assertThat(browser.run("document.querySelectorAll('.words')[1].textContent")
                        .asText())
                .isEqualTo("<b onmouseover=alert(1)>bold</b> &amp;");
    }

    @Test
    void the_page_speaks_three_languages_and_fits_a_phone() throws Exception {
        for (String language : new String[] {"en", "ar", "ru"}) {
            show(language, 390, 844);
            assertThat(browser.run("document.documentElement.dir").asText())
                    .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            for (String view : new String[] {"actions", "report", "chat"}) {
                click("[data-show=" + view + "]");
                assertThat(browser.run("[...document.querySelectorAll('main > section')].filter(one =>"
                                        + " one.offsetParent).length")
                                .asInt())
                        .as("parts shown at once")
                        .isEqualTo(1);
                assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                        .as(language + " " + view)
                        .isLessThanOrEqualTo(390);
            }
            assertThat(browser.run("[...document.querySelectorAll('button, textarea, select, input')].filter(one =>"
                                    + " !(one.innerText || one.ariaLabel || one.labels?.length)).length")
                            .asInt())
                    .as("controls without a name")
                    .isZero();
        }
    }

    @Test
    void business_time_is_moved_forward() throws Exception {
        String before = browser.run("document.querySelector('.now').innerText").asText();
        click("[data-action=pass]");

        browser.await("document.querySelector('.now').innerText !== " + '"' + before.replace("\n", "\\n") + '"'
                + " && document.querySelector('.now span').innerText.includes('ahead')");
    }

    private static void show(String language, int width, int height) throws InterruptedException {
        browser.open("http://127.0.0.1:" + server.port() + "/simulator", width, height);
        browser.await("document.querySelector('.now strong')");
        click("[data-language=" + language + "]");
        browser.await("document.documentElement.lang === '" + language + "' && document.querySelector('.now strong')");
    }

    private static void say(String words) throws InterruptedException {
        browser.run("document.getElementById('words').value = " + '"' + words + '"'
                + "; document.getElementById('composer').requestSubmit()");
    }

    private static void click(String selector) throws InterruptedException {
        browser.run("document.querySelector('" + selector + "').click()");
    }

    private static Configuration configuration() {
        return new Configuration(
                Mode.DEMO,
                new TenantId("treejar"),
                Brain.RULES,
                HERE,
                Configuration.Care.STANDARD,
                WebConfig.STANDARD,
                new FilesConfig(KNOWLEDGE, KNOWLEDGE, home),
                new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Taping.ON,
                new OnnxConfig(Optional.empty(), home.resolve("models")),
                ApprovalSeal.NONE);
    }
}
