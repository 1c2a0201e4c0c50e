package dev.noor.app.server.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is ordered by time, as it is handed out for the page that follows. */
record Cursor(Instant at, UUID id) {

    /** The place that was handed out so; empty when none was. */
    static Optional<Cursor> of(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (RuntimeException madeUp) {
            return Optional.empty();
        }
    }

    /** As it is handed out. */
    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
