package dev.noor.ports.config;

import java.util.List;

/** Everything that is wrong with the settings, said at once. */
public final class SettingsException extends RuntimeException {
    private final List<String> problems;

    public SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence a problem, each naming the setting and what to do. */
    public List<String> problems() {
        return problems;
    }
}
