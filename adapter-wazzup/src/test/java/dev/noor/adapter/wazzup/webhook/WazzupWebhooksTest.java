package dev.noor.adapter.wazzup.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelEvent.ConnectionTested;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.MessageDeleted;
import dev.noor.ports.channel.ChannelEvent.MessageEdited;
import dev.noor.ports.channel.ChannelEvent.NoticeShown;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import dev.noor.ports.channel.ChannelEvent.TemplateReviewed;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WazzupWebhooksTest {

    @Test
    void messages_and_statuses_of_one_body_are_read() {
        ChannelReport report = read("""
                {"messages":[{"messageId":"m-1","channelId":"c-1","chatType":"whatsapp","chatId":"971501234567",
                  "dateTime":"2026-03-13T11:07:27.000","type":"text","isEcho":false,"contact":{"name":"Omar","avatarUri":null},
                  "text":"price of oak desk?","status":"inbound","quotedMessage":{"messageId":"m-0","text":"hi"},
                  "somethingNew":{"deep":[1,2,{"x":[]}]}}],
                 "statuses":[{"messageId":"o-1","timestamp":"2026-03-13T11:07:30.120Z","status":"error",
                  "error":{"error":"24_HOURS_EXCEEDED","description":"Omar wrote yesterday"}}],
                 "unknown":true}""");

        assertThat(report.rejected()).isEmpty();
        assertThat(report.answer()).isEmpty();
        assertThat(report.events())
                .containsExactly(
                        new MessageArrived(
                                "c-1",
                                "971501234567",
                                "m-1",
                                Origin.CUSTOMER,
                                new Text("price of oak desk?"),
                                Optional.of(Instant.parse("2026-03-13T11:07:27Z")),
                                "Omar",
                                Optional.empty(),
                                Optional.of("m-0"),
                                Optional.empty()),
                        new StatusReported(
                                "o-1",
                                DeliveryStatus.FAILED,
                                Optional.of(Instant.parse("2026-03-13T11:07:30.120Z")),
                                Optional.of("24_HOURS_EXCEEDED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{}", "{\"test\":true}", "\uFEFF{\"test\": true}"})
    void a_test_of_the_connection_is_one(String body) {
        assertThat(read(body).events()).containsExactly(new ConnectionTested());
        assertThat(read(body).rejected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "text         | hello | -                         | TEXT     | hello",
                "image        | see   | https://store.test/a.jpg  | PHOTO    | see",
                "image        | -     | https://store.test/a.was  | STICKER  | ''",
                "audio        | -     | https://store.test/a.oga  | VOICE    | ''",
                "video        | -     | https://store.test/a.mp4  | VIDEO    | ''",
                "document     | plan  | https://store.test/a.pdf  | DOCUMENT | plan",
                "missing_call | -     | -                         | CALL     | ''",
                "unsupported  | -     | -                         | OTHER    | ''",
                "poll         | vote  | -                         | OTHER    | vote",
                "wapi_template| Hi    | -                         | TEXT     | Hi",
            })
    void every_kind_of_message_is_read(String type, String text, String uri, String kind, String words) {
        MessageArrived message = arrived(message("\"type\":\"" + type + "\"" + field("text", text)
                + field("contentUri", uri) + ",\"status\":\"inbound\""));

        MessageContent wanted = kind.equals("TEXT") ? new Text(words) : new Attachment(Kind.valueOf(kind), words);
        assertThat(message.content()).isEqualTo(wanted);
        assertThat(message.media()).isEqualTo(Optional.ofNullable(uri));
    }

    @Test
    void a_place_and_a_card_are_addresses_and_no_words() {
        MessageArrived place = arrived(message("\"type\":\"geo\",\"text\":\"25.204819, 55.270931\""));
        MessageArrived card = arrived(message("\"type\":\"vcard\",\"text\":\"BEGIN:VCARD\\nFN:Anna\\nEND:VCARD\""));
        MessageArrived named = arrived(message("\"type\":\"geo\",\"text\":\"our office in Deira\""));

        assertThat(place.content()).isEqualTo(new Attachment(Kind.LOCATION, ""));
        assertThat(place.media()).contains("geo:25.204819,55.270931");
        assertThat(card.content()).isEqualTo(new Attachment(Kind.CONTACT, ""));
        assertThat(card.media()).contains("data:text/vcard;charset=utf-8,BEGIN%3AVCARD%0AFN%3AAnna%0AEND%3AVCARD");
        assertThat(named.content()).isEqualTo(new Attachment(Kind.LOCATION, "our office in Deira"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "https://", "javascript:alert(1)", "not an address"})
    void a_file_that_nobody_can_fetch_has_no_address(String uri) {
        assertThat(arrived(message("\"type\":\"image\"" + field("contentUri", uri)))
                        .media())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "false, client,  inbound,   CUSTOMER",
        "-,     -,       inbound,   CUSTOMER",
        "-,     -,       -,         CUSTOMER",
        "-,     client,  error,     CUSTOMER",
        "true,  -,       sent,      COMPANY",
        "true,  -,       inbound,   COMPANY",
        "true,  client,  -,         COMPANY",
        "true,  manager, sent,      MANAGER",
        "-,     manager, -,         MANAGER",
        "true,  bot,     delivered, PROGRAM",
    })
    void who_wrote_is_told_and_in_doubt_it_is_not_the_customer(
            String echo, String author, String status, Origin origin) {
        String fields = "\"type\":\"text\",\"text\":\"hi\""
                + (echo.equals("-") ? "" : ",\"isEcho\":" + echo)
                + field("authorType", author.equals("-") ? null : author)
                + field("status", status.equals("-") ? null : status);

        assertThat(arrived(message(fields)).origin()).isEqualTo(origin);
    }

    @Test
    void a_message_from_the_handset_is_a_managers() {
        assertThat(arrived(message("\"type\":\"text\",\"text\":\"hi\",\"isEcho\":true,\"sentFromApp\":true"))
                        .origin())
                .isEqualTo(Origin.MANAGER);
    }

    @Test
    void an_echo_with_a_status_is_both() {
        assertThat(read(message("\"type\":\"text\",\"text\":\"hi\",\"isEcho\":true,\"status\":\"delivered\""))
                        .events())
                .hasSize(2)
                .last()
                .isEqualTo(new StatusReported("m-1", DeliveryStatus.DELIVERED, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_status_that_comes_as_a_message_is_no_message_of_the_customer() {
        assertThat(read(message("\"type\":\"text\",\"text\":\"our words\",\"isEcho\":false,\"status\":\"error\","
                                + "\"error\":{\"error\":\"BAD_CONTACT\",\"description\":\"x\"}"))
                        .events())
                .containsExactly(
                        new StatusReported("m-1", DeliveryStatus.FAILED, Optional.empty(), Optional.of("BAD_CONTACT")));
    }

    @Test
    void edits_deletions_and_notices_are_told_apart() {
        String body = "{\"messages\":["
                + entry("m-1", "\"type\":\"text\",\"text\":\"new\",\"isEdited\":true,\"oldInfo\":{\"oldText\":\"old\"}")
                + "," + entry("m-2", "\"type\":\"text\",\"isDeleted\":true,\"isEcho\":true,\"authorType\":\"manager\"")
                + "," + entry("m-3", "\"type\":\"system\",\"text\":\"the number changed\",\"status\":\"inbound\"")
                + "],\"statuses\":[{\"messageId\":\"o-1\",\"status\":\"edited\"}]}";

        assertThat(read(body).events())
                .containsExactly(
                        new MessageEdited("c-1", "971501234567", "m-1", Origin.CUSTOMER, "new", Optional.empty()),
                        new MessageDeleted("c-1", "971501234567", "m-2", Origin.MANAGER, Optional.empty()),
                        new NoticeShown("c-1", "971501234567", "m-3", "the number changed", Optional.empty()),
                        new StatusReported("o-1", DeliveryStatus.EDITED, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"payload\":\"yes-17\"                              | yes-17",
                "\"interactive\":[{\"text\":\"Yes\",\"payload\":\"p\"}] | p",
                "\"interactive\":[{\"text\":\"Yes\",\"index\":0}]      | 0",
                "\"buttonObject\":{\"payload\":\"b\"}                 | b",
            })
    void a_pressed_button_tells_what_it_carries_or_its_number(String fields, String button) {
        MessageArrived message = arrived(message("\"type\":\"text\",\"text\":\"Yes\"," + fields));

        assertThat(message.button()).contains(button);
        assertThat(message.content()).isEqualTo(new Text("Yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"2026-03-13T11:07:27.000\"   | 2026-03-13T11:07:27Z",
                "\"2026-03-13T11:07:27Z\"      | 2026-03-13T11:07:27Z",
                "\"2026-03-13T15:07:27+04:00\" | 2026-03-13T11:07:27Z",
                "\"2026-03-13 11:07:27\"       | 2026-03-13T11:07:27Z",
                "1773400047                    | 2026-03-13T11:07:27Z",
                "1773400047000                 | 2026-03-13T11:07:27Z",
                "\"2099-01-01T00:00:00Z\"      | 2099-01-01T00:00:00Z",
                "\"+99999999-01-01T00:00:00Z\" | -",
                "99999999999999999999999       | -",
                "\"yesterday\"                 | -",
                "\"2026-13-45T99:00:00Z\"      | -",
                "{\"at\":1}                    | -",
                "null                          | -",
            })
    void a_time_is_read_as_far_as_there_is_one(String written, String time) {
        assertThat(arrived(message("\"type\":\"text\",\"text\":\"hi\",\"dateTime\":" + written))
                        .at())
                .isEqualTo(Optional.ofNullable(time).map(Instant::parse));
    }

    @Test
    void channels_and_templates_are_read_alone_or_in_a_list() {
        ChannelReport report = read("""
                {"channelsUpdates":[{"channelId":"c-1","state":"openElsewhere","timestamp":1773400047000,"tier":"x"}],
                 "templateStatus":{"templateGuid":"t-1","name":"follow_up","status":"APPROVED"}}""");

        assertThat(report.events())
                .containsExactly(
                        new ChannelStateChanged(
                                "c-1", "openelsewhere", Optional.of(Instant.parse("2026-03-13T11:07:27Z"))),
                        new TemplateReviewed("t-1", "follow_up", "approved"));
        assertThat(((ChannelStateChanged) report.events().getFirst()).isActive())
                .isFalse();
    }

    @Test
    void a_wish_for_a_contact_or_a_deal_is_answered_with_the_entity() {
        assertThat(read("""
                {"createContact":{"responsibleUserId":"7","name":"Omar \\"O\\"",
                 "contactData":[{"chatType":"whatsapp","chatId":"971501234567"}],"source":"auto"}}""").answer()).contains("""
                {"id":"noor-971501234567","responsibleUserId":"7","name":"Omar \\"O\\"",\
                "contactData":[{"chatType":"whatsapp","chatId":"971501234567"}]}""");
        assertThat(read("{\"createDeal\":{\"responsibleUserId\":\"7\",\"contacts\":[\"noor-97150\"]}}")
                        .answer())
                .contains(
                        "{\"id\":\"noor-noor-97150\",\"responsibleUserId\":\"7\",\"name\":\"noor-noor-97150\",\"contacts\":[\"noor-97150\"],\"closed\":false}");
    }

    @Test
    void a_plus_before_a_number_is_left_out() {
        assertThat(arrived(message("\"type\":\"text\",\"text\":\"x\"").replace("971501234567", "+971501234567"))
                        .chat())
                .isEqualTo("971501234567");
    }

    private static MessageArrived arrived(String body) {
        List<ChannelEvent> events = read(body).events();
        assertThat(read(body).rejected()).isEmpty();
        return (MessageArrived) events.getFirst();
    }

    private static String message(String fields) {
        return "{\"messages\":[" + entry("m-1", fields) + "]}";
    }

    private static String entry(String id, String fields) {
        return "{\"messageId\":\"" + id
                + "\",\"channelId\":\"c-1\",\"chatType\":\"whatsapp\",\"chatId\":\"971501234567\"," + fields + "}";
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : ",\"" + name + "\":\"" + value + "\"";
    }

    private static ChannelReport read(String body) {
        return new WazzupWebhooks().read(body.getBytes(UTF_8));
    }
}
