package dev.noor.adapter.pgvector.embedded;

import com.sun.security.auth.module.UnixSystem;
import dev.noor.ports.PermanentPortException;
import java.nio.file.Path;
import java.util.List;

/**
 * Under which user the server's programs run. PostgreSQL refuses to run as root, so root lends it either a user
 * namespace of its own, in which it is nobody and yet owns the files, or, where the system forbids that, the user
 * nobody, who then gets the folder.
 */
enum ServerUser {
    SELF(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    List<String> prefix() {
        return prefix;
    }

    /** The user for this process. */
    static ServerUser choose() {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        for (ServerUser user : List.of(NAMESPACE, NOBODY)) {
            if (Program.works(user, "true")) {
                return user;
            }
        }
        throw new PermanentPortException(
                "postgres.root",
                "PostgreSQL does not run as root and this system offers neither unshare nor setpriv;"
                        + " start Noor as another user or set NOOR_DATABASE_URL");
    }

    /** Makes everything in the folder this user's. */
    void own(Path folder) {
        switch (this) {
            case SELF, NAMESPACE -> {
                // the files are this process's own already
            }
            case NOBODY -> Program.run(SELF, List.of("chown", "-R", "65534:65534", folder.toString()));
        }
    }
}
