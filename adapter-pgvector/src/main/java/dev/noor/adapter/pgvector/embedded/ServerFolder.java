package dev.noor.adapter.pgvector.embedded;

import java.nio.file.Path;

/** Where everything of an embedded server lies. */
record ServerFolder(Path root) {
    Path binaries() {
        return root.resolve("server").resolve(ServerBinaries.VERSION);
    }

    Path data() {
        return root.resolve("data");
    }

    Path password() {
        return root.resolve("password");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path startLock() {
        return root.resolve("start.lock");
    }

    Path clientsLock() {
        return root.resolve("clients.lock");
    }
}
