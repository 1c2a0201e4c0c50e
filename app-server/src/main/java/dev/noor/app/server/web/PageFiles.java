package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Open;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page and its files, from resources beside a class: the page at {@code path}, its files below. Nothing else can be
 * asked for, and the page may load only what comes from this server. Immutable.
 */
public final class PageFiles implements RouteGroup {
    private static final String START = "index.html";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    private final List<Route> routes;

    /**
     * @param beside the class in whose package the files are
     * @param path where the page is, such as {@code /docs}
     * @param summary what each file is of, in one sentence
     * @param files the names of those besides {@code index.html}
     * @throws IllegalStateException when one is missing
     */
    public PageFiles(Class<?> beside, String path, String summary, Open open, List<String> files) {
        this.routes = Stream.concat(
                        Stream.of(route(beside, START, path, summary, open)),
                        files.stream().map(name -> route(beside, name, path + "/" + name, summary, open)))
                .toList();
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    private static Route route(Class<?> beside, String name, String path, String summary, Open open) {
        String mediaType = Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow();
        String text = read(beside, name);
        return Route.text(path, summary, open, mediaType, call -> new Reply.PageFile(mediaType, text));
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
