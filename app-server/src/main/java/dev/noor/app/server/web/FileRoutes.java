package dev.noor.app.server.web;

import dev.noor.app.server.file.FileToken;
import dev.noor.app.server.file.LinkMint;
import dev.noor.app.server.web.Access.Open;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.FileLinks;
import jakarta.inject.Inject;
import java.util.List;

/** Answers the addresses of files. What is wrong, unknown or expired is the same to whoever asks. */
final class FileRoutes implements RouteGroup {
    private static final Open OPEN =
            new Open("the address is the key: random, good for a day, and known to whoever was sent the file");

    private final FileLinks links;

    @Inject
    FileRoutes(FileLinks links) {
        this.links = links;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.file(
                LinkMint.PATH + "{token}/{name}", "Hands out a file that was sent to a customer.", OPEN, this::file));
    }

    private Reply file(Call call) {
        Document document = FileToken.of(call.path("token"))
                .flatMap(token ->
                        links.find(token.link()).filter(link -> link.digest().equals(token.digest())))
                .flatMap(link -> links.document(link.file()))
                .orElseThrow(() -> new Problem(404, "no_file", "There is no such file, or its address has expired."));
        return new Reply.File(document);
    }
}
