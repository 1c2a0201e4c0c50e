package dev.noor.app.cli;

import dev.noor.app.server.config.UserData;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only the process knows.
 *
 * @param environment the environment variables
 * @param shippedKnowledge the tenants that Noor comes with
 * @param userData where Noor keeps its data unless told otherwise; need not exist yet
 * @param terminals the ends at which a person sits
 */
public record ProcessContext(
        StandardStreams streams,
        Map<String, String> environment,
        Path shippedKnowledge,
        Path userData,
        Set<End> terminals) {

    /** One end of the process. */
    public enum End {
        INPUT,
        OUTPUT,
        ERROR
    }

    public ProcessContext {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    /** Whether a person sits at this end. */
    public boolean isTerminal(End end) {
        return terminals.contains(end);
    }

    /** The surroundings of this process; the launcher says where the project is. */
    static ProcessContext ofProcess() {
        Path root = Path.of(System.getProperty("noor.root", ""));
        return new ProcessContext(
                StandardStreams.ofProcess(),
                System.getenv(),
                root.toAbsolutePath().resolve("knowledge"),
                UserData.folder(System.getenv()),
                terminals(System.getProperty("noor.terminals", "")));
    }

    /** The same project in other surroundings, at whose ends nobody sits. */
    public ProcessContext rehearsing(StandardStreams other, Map<String, String> variables) {
        return new ProcessContext(other, variables, shippedKnowledge, userData, Set.of());
    }

    /** The ends that the launcher found to be terminals, as their numbers: {@code 012}. */
    private static Set<End> terminals(String numbers) {
        return Arrays.stream(End.values())
                .filter(end -> numbers.contains(String.valueOf(end.ordinal())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
