package dev.noor.adapter.wazzup.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.messaging.MessageContent.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that Wazzup should not send and that must harm nothing. */
class HostileWebhooksTest {
    private static final Duration WELL_UNDER_A_SECOND = Duration.ofMillis(700);
    private static final int ONE_MEGABYTE = 1_000_000;

    @ParameterizedTest
    @CsvFileSource(resources = "/wazzup/hostile-items.csv", delimiter = '|', quoteCharacter = '`')
    void a_bad_item_is_told_with_its_reason_and_its_neighbours_are_kept(String bad, String reason) {
        ChannelReport report = read(bytes("{\"messages\":[" + good(1) + "," + bad + "," + good(2) + "]}"));

        assertThat(ids(report)).containsExactly("m-1", "m-2");
        assertThat(report.rejected()).singleElement().isEqualTo(new Rejected("messages[1]: " + reason, bad));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/wazzup/hostile-bodies.csv", delimiter = '|', quoteCharacter = '`')
    void what_is_whole_in_a_broken_body_is_kept(String body, int kept, String reason) {
        ChannelReport report = read(bytes(body.replace("GOOD1", good(1)).replace("GOOD2", good(2))));

        assertThat(report.events()).hasSize(kept);
        assertThat(report.rejected()).extracting(Rejected::reason).containsExactly(reason);
    }

    @Test
    void a_body_cut_off_anywhere_keeps_what_came_whole_and_never_throws() {
        String body = "{\"messages\":[" + good(1) + "," + good(2)
                + "],\"statuses\":[{\"messageId\":\"o\",\"status\":\"read\"}]}";
        for (int length = 1; length < body.length(); length++) {
            ChannelReport report = read(bytes(body.substring(0, length)));

            assertThat(report.rejected()).as("cut at %s", length).isNotEmpty();
            boolean firstIsWhole = length >= body.indexOf(good(1)) + good(1).length();
            assertThat(ids(report).contains("m-1")).as("cut at %s", length).isEqualTo(firstIsWhole);
        }
    }

    @Test
    void bytes_that_are_no_utf8_spoil_their_own_letters_only() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(bytes("{\"messages\":[" + good(1) + "," + good(2).replace("hello", "he\u0001\u0001o") + "]}"));
        byte[] broken = body.toByteArray();
        for (int at = 0; at < broken.length; at++) {
            if (broken[at] == 1) {
                broken[at] = (byte) 0xFF;
            }
        }

        ChannelReport report = read(broken);

        assertThat(ids(report)).containsExactly("m-1", "m-2");
        assertThat(((MessageArrived) report.events().getLast()).content()).isEqualTo(new Text("he\uFFFD\uFFFDo"));
    }

    @Test
    void no_text_holds_what_a_database_would_not() {
        ChannelReport report =
                read(bytes("{\"messages\":[" + good(1).replace("hello", "a\\u0000b\\ud800c\0d👍") + "]}"));

        assertThat(((MessageArrived) report.events().getFirst()).content()).isEqualTo(new Text("ab\uFFFDcd👍"));
        assertThat(read(bytes("{\"messages\":[\"\0\"]}")).rejected())
                .allMatch(rejected -> rejected.raw().indexOf('\0') < 0);
    }

    @Test
    void duplicates_are_all_reported_since_the_pipeline_knows_them() {
        assertThat(ids(read(bytes("{\"messages\":[" + good(1) + "," + good(1) + "]}"))))
                .containsExactly("m-1", "m-1");
    }

    @Test
    void of_a_body_of_nonsense_the_first_hundred_items_are_told_and_the_others_counted() {
        String body = "{\"messages\":[" + "1,".repeat(5_000) + good(1) + "]}";

        ChannelReport report = read(bytes(body));

        assertThat(ids(report)).containsExactly("m-1");
        assertThat(report.rejected()).hasSize(BodyReader.MOST_REJECTED + 1);
        assertThat(report.rejected().getLast().reason()).isEqualTo("4900 more items could not be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{\"a\":",
                "[{",
                "\"",
                "\\",
                "{\"messages\":[",
                "{\"messages\":[{},",
                "1,",
                "null,",
                "\0",
                "{}",
                "{\"messages\":[[[[",
                "}",
                "]",
                "{\"messages\":[{\"text\":\"",
                "\"\\"
            })
    void a_megabyte_of_nonsense_is_read_in_well_under_a_second(String unit) {
        byte[] body = bytes(unit.repeat(ONE_MEGABYTE / unit.length()));

        readQuickly(body);
        readQuickly(bytes("{\"messages\":[" + good(1) + "," + new String(body, UTF_8)));
    }

    @Test
    void a_megabyte_of_messages_is_read_in_well_under_a_second() {
        String messages =
                IntStream.range(0, 7_000).mapToObj(HostileWebhooksTest::good).collect(Collectors.joining(","));
        byte[] body = bytes("{\"messages\":[" + messages + "]}");
        assertThat(body.length).isGreaterThan(900_000);

        assertThat(readQuickly(body).events()).hasSize(7_000);
    }

    @Test
    void a_deep_field_of_one_item_harms_no_other() {
        String deep =
                good(2).replace("\"text\"", "\"extra\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\"");

        ChannelReport report = read(bytes("{\"messages\":[" + good(1) + "," + deep + "," + good(3) + "]}"));

        assertThat(ids(report)).containsExactly("m-1", "m-3");
        assertThat(report.rejected())
                .extracting(Rejected::reason)
                .containsExactly("messages[1]: is not valid JSON, or too deep");
        assertThat(report.rejected().getFirst().raw()).hasSizeLessThanOrEqualTo(Rejected.MAX_RAW);
    }

    @Test
    void a_body_with_random_faults_never_throws() {
        Random random = new Random(17);
        byte[] sound = bytes("{\"messages\":[" + good(1) + "," + good(2) + "],\"statuses\":[{\"messageId\":\"o\"}]}");
        for (int round = 0; round < 20_000; round++) {
            byte[] body = sound.clone();
            for (int fault = 0; fault < 1 + round % 4; fault++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(body).events().size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void no_reason_repeats_what_the_customer_wrote() {
        List<String> bodies = new ArrayList<>();
        bodies.add("{\"messages\":[{\"messageId\":{\"secret\":1},\"text\":\"secret\"}]}");
        bodies.add("{\"messages\":\"secret\"}");
        bodies.add("secret");
        bodies.add("{\"messages\":[{\"messageId\":\"1\",\"channelId\":\"c\",\"chatType\":\"secret\"}]}");

        assertThat(bodies)
                .flatMap(body -> read(bytes(body)).rejected())
                .hasSize(4)
                .noneMatch(rejected -> rejected.reason().contains("secret"));
    }

    private static ChannelReport readQuickly(byte[] body) {
        // the best of three: a machine that is busy with something else says nothing of the reader
        long best = Long.MAX_VALUE;
        ChannelReport report = read(body);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            report = read(body);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(WELL_UNDER_A_SECOND);
        return report;
    }

    private static List<String> ids(ChannelReport report) {
        return report.events().stream()
                .filter(MessageArrived.class::isInstance)
                .map(event -> ((MessageArrived) event).providerId())
                .toList();
    }

    private static String good(int number) {
        return "{\"messageId\":\"m-" + number + "\",\"channelId\":\"c-1\",\"chatType\":\"whatsapp\","
                + "\"chatId\":\"971501234567\",\"type\":\"text\",\"text\":\"hello\",\"status\":\"inbound\"}";
    }

    private static byte[] bytes(String text) {
        return Arrays.copyOf(text.getBytes(UTF_8), text.getBytes(UTF_8).length);
    }

    private static ChannelReport read(byte[] body) {
        return new WazzupWebhooks().read(body);
    }
}
