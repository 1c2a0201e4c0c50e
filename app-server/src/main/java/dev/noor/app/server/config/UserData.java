package dev.noor.app.server.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps the user's data on this kind of machine. */
public final class UserData {

    private UserData() {}

    /** Noor's own folder there; need not exist yet. */
    public static Path folder(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return home.resolve("Library/Application Support/noor");
        }
        return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"))
                .resolve("noor");
    }
}
