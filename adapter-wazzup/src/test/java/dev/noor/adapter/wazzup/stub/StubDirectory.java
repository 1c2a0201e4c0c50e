package dev.noor.adapter.wazzup.stub;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the stub knows beside messages. Thread-safe. */
public final class StubDirectory {
    private final Map<String, String> channels = new LinkedHashMap<>();
    private final Map<String, String> templates = new LinkedHashMap<>();
    private final List<String> contacts = new ArrayList<>();
    private String subscription = "{}";
    private boolean tests = true;

    StubDirectory() {
        channel(StubWazzup.CHANNEL, "active");
    }

    /** Puts a channel into a state. */
    public synchronized void channel(String id, String state) {
        channels.put(id, state);
    }

    /** Forgets a channel. */
    public synchronized void removeChannel(String id) {
        channels.remove(id);
    }

    /** Keeps a template, whose id begins with {@code guid-}. */
    public synchronized void template(String name, String language, String status) {
        String id = "guid-" + name + "-" + language;
        templates.put(
                id,
                "{\"templateGuid\":\"" + id + "\",\"title\":\"T\",\"name\":\"" + name + "\",\"status\":\"" + status
                        + "\",\"category\":\"MARKETING\",\"language\":\"" + language
                        + "\",\"components\":[{\"type\":\"BODY\",\"text\":\"Hi {{1}}\"}],\"rejected_reason\":null}");
    }

    /** Whether an address for webhooks is tried before it is taken, as Wazzup does. */
    public synchronized void tryAddresses(boolean tried) {
        tests = tried;
    }

    /** The last body of a subscription. */
    public synchronized String subscription() {
        return subscription;
    }

    /** The bodies of contacts that were saved. */
    public synchronized List<String> contacts() {
        return List.copyOf(contacts);
    }

    synchronized Set<String> channels() {
        return new TreeSet<>(channels.keySet());
    }

    synchronized Set<String> templates() {
        return new TreeSet<>(templates.keySet());
    }

    Fault.Answer answer(String route, String query, String body) {
        return switch (route) {
            case "GET /v3/channels" -> new Fault.Answer(200, listOfChannels(), "");
            case "GET /v3/templates/whatsapp" -> new Fault.Answer(200, page(query), "");
            case "GET /v3/webhooks" -> new Fault.Answer(200, subscription(), "");
            case "PATCH /v3/webhooks" -> subscribe(body);
            case "POST /v3/contacts" -> save(body);
            default -> Fault.Answer.error(404, "NOT_FOUND");
        };
    }

    private synchronized String listOfChannels() {
        return channels.entrySet().stream()
                .map(channel -> "{\"channelId\":\"" + channel.getKey() + "\",\"transport\":\"wapi\","
                        + "\"plainId\":\"971501112233\",\"state\":\"" + channel.getValue() + "\",\"name\":\"Sales\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private synchronized String page(String query) {
        int offset = Integer.parseInt(query.replaceAll(".*offset=([0-9]+).*", "$1"));
        int limit = Integer.parseInt(query.replaceAll(".*limit=([0-9]+).*", "$1"));
        return templates.values().stream().skip(offset).limit(limit).collect(Collectors.joining(",", "[", "]"));
    }

    private synchronized Fault.Answer save(String body) {
        contacts.add(body);
        return new Fault.Answer(200, "", "");
    }

    private synchronized Fault.Answer subscribe(String body) {
        try {
            String address = Item.read(body).required("webhooksUri", 200);
            if (tests && !answers(URI.create(address))) {
                return Fault.Answer.error(400, "testPostNotPassed");
            }
        } catch (BadItemException | IllegalArgumentException bad) {
            return Fault.Answer.error(400, "uriNotValid");
        }
        subscription = body;
        return new Fault.Answer(200, "{\"ok\":true}", "");
    }

    private static boolean answers(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest test = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/json; charset-utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"test\":true}"))
                    .build();
            return client.send(test, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
