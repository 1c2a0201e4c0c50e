package dev.noor.app.server.simulator;

import dev.noor.app.server.web.Call;
import dev.noor.app.server.web.Problem;
import java.util.Set;

/**
 * Refuses calls that another website makes through the visitor's browser: those that the browser says come from
 * elsewhere, and those that reached a loopback address under a foreign name.
 */
record OwnPageOnly(String listensOn) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    void check(Call call) {
        String site = call.header("Sec-Fetch-Site").orElse("none");
        if (!OURS.contains(site) || !isKnownName(call.header("Host").orElse(""))) {
            throw new Problem(403, "other_site", "Only the simulator's own page may call this.");
        }
    }

    private boolean isKnownName(String host) {
        return !isLoopback(listensOn) || isLoopback(host.replaceFirst(":[0-9]+$", ""));
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host) || host.equals("::1");
    }
}
