package dev.noor.app.server.simulator;

import dev.noor.app.server.web.Access.Open;
import dev.noor.app.server.web.Reply;
import dev.noor.app.server.web.Route;
import dev.noor.app.server.web.RouteGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of the page, from this package's resources. */
final class SimulatorPage implements RouteGroup {
    private static final Open OPEN = new Open("a demonstration shows its page to whoever sits at the machine");
    private static final String START = "index.html";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");
    static final List<String> FILES = List.of(
            "actions.css",
            "actions.js",
            "api.js",
            "app.js",
            "ar.json",
            "dom.js",
            "en.json",
            "icon.svg",
            "page.css",
            "phone.css",
            "phone.js",
            "report.css",
            "report.js",
            "ru.json",
            "samples.json",
            "texts.js");

    @Override
    public List<Route> routes() {
        Map<String, String> files = new TreeMap<>();
        files.put("/simulator", START);
        FILES.forEach(name -> files.put("/simulator/" + name, name));
        return files.entrySet().stream()
                .map(entry -> route(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Route route(String path, String name) {
        String mediaType = Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow();
        String text = read(name);
        return Route.text(
                path, "A file of the simulator's page.", OPEN, mediaType, call -> new Reply.PageFile(mediaType, text));
    }

    private static String read(String name) {
        try (InputStream file = SimulatorPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the simulator's page lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
