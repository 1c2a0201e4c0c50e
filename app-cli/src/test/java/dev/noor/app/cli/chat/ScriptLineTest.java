package dev.noor.app.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.cli.filter.BadLineException;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLineTest {

    @Test
    void a_text_is_a_burst_of_one() throws BadLineException {
        assertThat(ScriptLine.parse("{\"text\":\"hi\",\"note\":1}"))
                .isEqualTo(new ScriptEvent.Customer(List.of(new Text("hi"))));
    }

    @Test
    void a_burst_mixes_texts_and_attachments() throws BadLineException {
        assertThat(ScriptLine.parse("{\"burst\":[\"hi\",{\"kind\":\"photo\",\"text\":\"this one\"}]}"))
                .isEqualTo(new ScriptEvent.Customer(List.of(new Text("hi"), new Attachment(Kind.PHOTO, "this one"))));
    }

    @Test
    void a_manager_writes_and_time_passes() throws BadLineException {
        assertThat(ScriptLine.parse("{\"from\":\"manager\",\"text\":\"hello\"}"))
                .isEqualTo(new ScriptEvent.Manager(new Text("hello")));
        assertThat(ScriptLine.parse("{\"after\":\"PT25H\"}"))
                .isEqualTo(new ScriptEvent.TimePassed(Duration.ofHours(25)));
    }

    @Test
    void a_dialogue_packs_head_and_expectations_make_no_event_of_their_own() throws BadLineException {
        assertThat(ScriptLine.parse("{\"about\":\"greetings\",\"lesson\":\"none\"}"))
                .isEqualTo(new ScriptEvent.About());
        assertThat(ScriptLine.parse("{\"text\":\"hi\",\"expect\":{\"handoff\":false}}"))
                .isEqualTo(new ScriptEvent.Customer(List.of(new Text("hi"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"txt":"hi"}             | an event has 'text'
                    {"text":7}               | 'text' is not a string
                    {"burst":[]}             | 'burst' is not an array of at least one message
                    {"burst":[7]}            | neither a string nor an object
                    {"kind":"smell"}         | 'kind' is not one of photo, voice
                    {"from":"ghost"}         | 'from' is neither manager nor customer
                    {"after":"soon"}         | not an ISO 8601 duration
                    {"after":"-PT1H"}        | between PT0S and ten years
                    {"after":"P99999D"}      | between PT0S and ten years
                    """)
    void what_is_no_event_is_refused_by_what_is_wrong(String line, String reason) {
        assertThatThrownBy(() -> ScriptLine.parse(line)).hasMessageContaining(reason);
    }
}
