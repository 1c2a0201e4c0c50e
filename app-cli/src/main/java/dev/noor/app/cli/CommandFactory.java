package dev.noor.app.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands picocli the commands that Dagger builds, and leaves everything else to picocli's own factory. */
final class CommandFactory implements IFactory {

    private final Map<Class<?>, Provider<Object>> commands;
    private final IFactory others = CommandLine.defaultFactory();

    @Inject
    CommandFactory(Map<Class<?>, Provider<Object>> commands) {
        this.commands = commands;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Provider<Object> command = commands.get(type);
        return command == null ? others.create(type) : type.cast(command.get());
    }
}
