package dev.noor.ports;

import java.util.UUID;

/** Where identities come from, so that a turn can be repeated exactly. Thread-safe; never returns an id twice. */
@FunctionalInterface
public interface IdSource {
    /** The next id. */
    UUID next();
}
