package dev.noor.app.cli.chat;

import dev.noor.app.cli.GlobalOptions;
import dev.noor.app.cli.InBackground;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.ports.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A conversation with Noor. */
@Command(
        name = "chat",
        description = {
            "A conversation with Noor: typed, or played from a script.",
            "",
            "A script has one JSON event a line: {\"text\"}, {\"burst\":[…]},",
            "{\"kind\":\"photo|voice|document\"}, {\"from\":\"manager\",\"text\"}, {\"after\":\"PT25H\"}.",
            "Each turn is printed as {\"turn\",\"outcome\",\"stage\",\"reply\":[…],\"report\":{…}}.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class ChatCommand implements Callable<Integer> {

    private final ProcessContext process;
    private final GlobalOptions global;
    private final Provider<Configuration> configuration;
    private final Provider<Chats> chats;
    private final Provider<ScriptedChat> scripted;
    private final Provider<TypedChat> typed;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--script", paramLabel = "FILE", description = "Plays a script; - is standard input.")
    private @Nullable Path script;

    @Option(names = "--conversation", paramLabel = "ID", description = "Goes on with a conversation.")
    private @Nullable UUID conversation;

    @Option(names = "--brain", paramLabel = "BRAIN", description = "What makes the replies: rules, hybrid or model.")
    private @Nullable Brain brain;

    @Inject
    ChatCommand(
            ProcessContext process,
            GlobalOptions global,
            Provider<Configuration> configuration,
            Provider<Chats> chats,
            Provider<ScriptedChat> scripted,
            Provider<TypedChat> typed) {
        this.process = process;
        this.global = global;
        this.configuration = configuration;
        this.chats = chats;
        this.scripted = scripted;
        this.typed = typed;
    }

    @Override
    public Integer call() {
        if (brain != null) {
            global.choose(brain);
        }
        TenantId id = tenant.orDefault(configuration.get());
        if (script == null) {
            InBackground<Chat> chat = InBackground.start(() -> open(id));
            if (process.isTerminal(End.INPUT) && process.isTerminal(End.OUTPUT)) {
                typed.get().onTerminal(chat);
            } else {
                typed.get().onPipe(chat.await());
            }
        } else if (script.equals(Path.of("-"))) {
            scripted.get().playInput(open(id));
        } else {
            scripted.get().play(script, () -> open(id));
        }
        return 0;
    }

    private Chat open(TenantId id) {
        return conversation == null ? chats.get().begin(id) : chats.get().resume(id, conversation);
    }
}
