package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.app.server.Server;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.file.LinkMint;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.FileLink;
import dev.noor.ports.file.FileLinks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Whoever was sent the address of a file gets the file, and nobody else anything. */
class FileRoutesTest {
    private static final UUID FILE = UUID.randomUUID();
    private static final Document PAPER = new Document(
            "application/pdf", "TJ-7-R1.pdf", "%PDF-1.7 ".repeat(9000).getBytes(StandardCharsets.US_ASCII));

    private final Kept links = new Kept();
    private final LinkMint mint = new LinkMint(links, UUID::randomUUID, WebConfig.STANDARD);

    @Test
    void the_file_comes_as_it_is_and_may_run_nothing() throws Exception {
        try (Server server = serve()) {
            HttpResponse<byte[]> file = call("GET", address(server));

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).isEqualTo(PAPER.content());
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"TJ-7-R1.pdf\"");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "sandbox");
            assertThat(call("HEAD", address(server)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoever_fetches_it_learns_its_length_beforehand_and_gets_no_other_bytes() throws Exception {
        try (Server server = serve()) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<byte[]> file = call(method, address(server), "Accept-Encoding", "gzip, br");

                assertThat(file.headers().firstValue("Content-Length"))
                        .as(method)
                        .contains(Integer.toString(PAPER.content().length));
                assertThat(file.headers().firstValue("Content-Encoding")).isEmpty();
            }
        }
    }

    @Test
    void the_name_in_the_address_opens_nothing() throws Exception {
        try (Server server = serve()) {
            URI right = address(server);

            assertThat(call("GET", right.resolve("other.pdf")).body()).isEqualTo(PAPER.content());
            assertThat(call("GET", right.resolve("/files/x/TJ-7-R1.pdf")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_wrong_secret_an_expired_link_and_nonsense_are_all_the_same() throws Exception {
        try (Server server = serve()) {
            String right = address(server).toString().replace("/TJ-7-R1.pdf", "");
            String end = right.endsWith("AA") ? "BB" : "AA";
            URI wrong = URI.create(right.substring(0, right.length() - 2) + end + "/TJ-7-R1.pdf");
            assertThat(call("GET", wrong).statusCode()).isEqualTo(404);
            URI expired = address(server);
            links.expire();

            for (URI address :
                    List.of(expired, expired.resolve("/files/x/y"), expired.resolve("/files/" + FILE + "/y"))) {
                assertThat(call("GET", address).statusCode()).as("answer").isEqualTo(404);
                assertThat(call("HEAD", address).statusCode()).as("head").isEqualTo(404);
            }
        }
    }

    @Test
    void each_address_is_another_one_and_nothing_of_its_secret_is_kept() throws Exception {
        try (Server server = serve()) {
            String one = address(server).toString();
            assertThat(one).isNotEqualTo(address(server).toString());
            assertThat(one).matches("http://127.0.0.1:\\d+/files/[0-9a-f]{32}[A-Za-z0-9_-]{43}/TJ-7-R1\\.pdf");
            assertThat(links.kept.values().toString())
                    .doesNotContain(one.substring(one.length() - 43 - 12, one.length() - 12));
        }
    }

    @Test
    void without_an_address_of_the_server_no_file_is_offered() {
        assertThatThrownBy(() -> mint.link(FILE.toString()))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("NOOR_PUBLIC_URL");
    }

    private Server serve() {
        Server server = Server.start(
                "127.0.0.1",
                0,
                new Endpoints(
                        new RouteTable(List.of(new FileRoutes(links))),
                        new AccessGate(new MemoryApiKeys()),
                        new Bodies()));
        mint.servedHere(URI.create("http://127.0.0.1:" + server.port()));
        return server;
    }

    private URI address(Server server) {
        assertThat(server.port()).isPositive();
        return mint.link(FILE.toString());
    }

    private static HttpResponse<byte[]> call(String method, URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    /** Links in memory. */
    private static final class Kept implements FileLinks {
        private final Map<UUID, FileLink> kept = new ConcurrentHashMap<>();

        @Override
        public String add(FileLink link, Duration life) {
            kept.put(link.id(), link);
            return PAPER.name();
        }

        @Override
        public Optional<FileLink> find(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Document> document(UUID file) {
            return Optional.of(PAPER).filter(paper -> file.equals(FILE));
        }

        private void expire() {
            kept.clear();
        }
    }
}
