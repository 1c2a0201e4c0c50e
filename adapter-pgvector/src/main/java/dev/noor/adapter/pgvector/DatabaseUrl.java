package dev.noor.adapter.pgvector;

import dev.noor.ports.config.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a PostgreSQL database, with the login taken out of it.
 *
 * @param jdbc the JDBC form, without user and password
 * @param place host, port and database as a person would name them
 */
public record DatabaseUrl(String jdbc, String place, Optional<String> user, Optional<Secret> password) {
    private static final String JDBC = "jdbc:";
    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?");
    private static final Pattern AMPERSAND = Pattern.compile("&");

    /**
     * Reads {@code jdbc:postgresql://host:port/database?user=…&password=…} or
     * {@code postgresql://user:password@host:port/database}; further parameters are handed to the driver.
     *
     * @throws IllegalArgumentException without repeating the text, which may hold a password
     */
    public static DatabaseUrl parse(String text) {
        URI uri;
        try {
            uri = new URI(text.startsWith(JDBC) ? text.substring(JDBC.length()) : text);
        } catch (URISyntaxException malformed) {
            // The cause would repeat the text.
            throw new IllegalArgumentException("is not a database address such as postgresql://user@host/database");
        }
        if (uri.getScheme() == null || !SCHEME.matcher(uri.getScheme()).matches() || uri.getHost() == null) {
            throw new IllegalArgumentException("is not a database address such as postgresql://user@host/database");
        }
        Optional<String> user = Optional.empty();
        Optional<Secret> password = Optional.empty();
        String login = uri.getRawUserInfo();
        if (login != null) {
            int colon = login.indexOf(':');
            user = Optional.of(decoded(colon < 0 ? login : login.substring(0, colon)));
            password = colon < 0 ? password : Optional.of(new Secret(decoded(login.substring(colon + 1))));
        }
        List<String> parameters = new ArrayList<>();
        String query = uri.getRawQuery();
        for (String parameter : query == null
                ? List.<String>of()
                : AMPERSAND.splitAsStream(query).toList()) {
            if (parameter.startsWith("user=")) {
                user = Optional.of(decoded(parameter.substring("user=".length())));
            } else if (parameter.startsWith("password=")) {
                password = Optional.of(new Secret(decoded(parameter.substring("password=".length()))));
            } else if (!parameter.isEmpty()) {
                parameters.add(parameter);
            }
        }
        String place = uri.getHost()
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
        String jdbc = "jdbc:postgresql://" + place + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
        return new DatabaseUrl(jdbc, place, user, password);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
