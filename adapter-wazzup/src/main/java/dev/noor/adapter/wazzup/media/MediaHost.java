package dev.noor.adapter.wazzup.media;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host that files are fetched from.
 *
 * @param name in lower case; never a pattern
 * @param port -1 for that of https
 */
public record MediaHost(String name, int port) {
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::([0-9]{1,5}))?");
    private static final int MAX_PORT = 65_535;

    /**
     * A host such as {@code store.wazzup24.com} or {@code 127.0.0.1:8080}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static MediaHost parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "is not a list of hosts such as store.wazzup24.com, separated by commas");
        }
        int port = written.group(2) == null ? -1 : Integer.parseInt(written.group(2));
        if (port > MAX_PORT || port == 0) {
            throw new IllegalArgumentException("has a port that does not exist");
        }
        return new MediaHost(written.group(1), port);
    }

    /** Whether it is this machine by its own name: a stub, which may speak http. */
    boolean isThisMachine() {
        return name.equals("localhost") || name.equals("127.0.0.1");
    }

    /** Whether this is where the address leads, by a way that nobody in between can change. */
    boolean isOf(URI address) {
        boolean safely = "https".equalsIgnoreCase(address.getScheme())
                || isThisMachine() && "http".equalsIgnoreCase(address.getScheme());
        return safely && name.equalsIgnoreCase(address.getHost()) && port == address.getPort();
    }
}
