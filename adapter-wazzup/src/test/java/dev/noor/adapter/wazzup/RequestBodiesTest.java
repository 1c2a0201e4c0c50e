package dev.noor.adapter.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Tenants;
import dev.noor.ports.channel.ChannelContact;
import dev.noor.ports.conversation.ChatAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes over the wire, to the letter; {@code -Dgolden.write=true} writes the file anew. */
class RequestBodiesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/wazzup/requests.golden");
    private static final UUID ID = UUID.fromString("7f3a0000-0000-4000-8000-000000000001");
    private static final ChatAddress CHAT =
            new ChatAddress(Tenants.aTenant(), "11111111-1111-4111-8111-111111111111", "+971501234567");

    @Test
    void the_bodies_of_calls_are_these() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("send text", SendRequest.text(CHAT, ID, "مرحبا \"Omar\" 👋\nline 2"));
        bodies.put("send file", SendRequest.file(CHAT, ID, URI.create("https://noor.test/files/q-17?t=a&b=c")));
        bodies.put("send template", SendRequest.template(CHAT, ID, "guid-1", List.of("Omar", "17")));
        bodies.put("subscribe", WazzupSubscription.request(URI.create("https://noor.test/webhooks/wazzup/secret")));
        bodies.put(
                "contacts",
                WazzupContacts.request(List.of(
                        new ChannelContact(
                                "c-1",
                                "Omar",
                                "971501234567",
                                Optional.of("7"),
                                Optional.of(URI.create("https://noor.test/c/1"))),
                        new ChannelContact("c-2", "Анна", "79990000000", Optional.empty(), Optional.empty()))));
        StringBuilder text = new StringBuilder();
        bodies.forEach(
                (name, body) -> text.append(name).append('\n').append(body).append("\n\n"));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).hasToString(Files.readString(GOLDEN));
    }
}
