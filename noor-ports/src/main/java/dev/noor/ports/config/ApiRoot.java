package dev.noor.ports.config;

import java.net.URI;
import java.util.regex.Pattern;

/** Where an API that Noor calls is served, as an operator sets it. */
public final class ApiRoot {
    /** The own machine, or a bare name as containers have; no other address, however it is written. */
    private static final Pattern NEAR = Pattern.compile("127\\.0\\.0\\.1|\\[::1]|[A-Za-z][A-Za-z0-9-]*");

    private ApiRoot() {}

    /**
     * The root without a trailing slash. Keys are sent there, so it is https, or http where nothing leaves the own
     * machine or the own network of containers.
     *
     * @throws IllegalArgumentException saying what is wrong, to be read after the setting's name
     */
    public static URI parse(String text) {
        URI url;
        try {
            url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("is not a URL", malformed);
        }
        String host = url.getHost();
        if (host == null || url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException("is not a URL of scheme, host and path only");
        }
        boolean secure = "https".equals(url.getScheme());
        if (!secure && !("http".equals(url.getScheme()) && NEAR.matcher(host).matches())) {
            throw new IllegalArgumentException("does not begin with https://, and is not on this machine");
        }
        return url;
    }
}
