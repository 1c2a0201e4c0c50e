package dev.noor.adapter.redis;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An update as one line; its tenant is in the channel's name. */
final class LiveLine {
    private static final int PARTS = 4;

    private LiveLine() {}

    static String of(LiveUpdate update) {
        return update.conversation() + " " + update.kind() + " " + update.subject() + " " + update.at();
    }

    /** The update of a line; empty for what this version does not know. */
    static Optional<LiveUpdate> read(String tenant, String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LiveUpdate(
                    new TenantId(tenant),
                    new ConversationId(UUID.fromString(parts[0])),
                    Kind.valueOf(parts[1]),
                    UUID.fromString(parts[2]),
                    Instant.parse(parts[3])));
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }
}
