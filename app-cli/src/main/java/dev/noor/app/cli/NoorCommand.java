package dev.noor.app.cli;

import dev.noor.app.cli.access.ApiKeyCommand;
import dev.noor.app.cli.catalog.CatalogCommand;
import dev.noor.app.cli.chat.ChatCommand;
import dev.noor.app.cli.config.ConfigCommand;
import dev.noor.app.cli.conversation.ConversationCommand;
import dev.noor.app.cli.crm.CrmCommand;
import dev.noor.app.cli.customer.CustomerCommand;
import dev.noor.app.cli.demo.DemoCommand;
import dev.noor.app.cli.dlq.DlqCommand;
import dev.noor.app.cli.doctor.DoctorCommand;
import dev.noor.app.cli.doctor.MigrateCommand;
import dev.noor.app.cli.eval.EvalCommand;
import dev.noor.app.cli.followups.FollowUpsCommand;
import dev.noor.app.cli.handoff.HandoffCommand;
import dev.noor.app.cli.knowledge.KnowledgeCommand;
import dev.noor.app.cli.pii.MaskCommand;
import dev.noor.app.cli.quote.QuoteCommand;
import dev.noor.app.cli.reading.ReadCommand;
import dev.noor.app.cli.replay.ReplayCommand;
import dev.noor.app.cli.serve.ServeCommand;
import dev.noor.app.cli.telegram.TelegramCommand;
import dev.noor.app.cli.wazzup.WazzupCommand;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. Alone it asks for one of them. */
@Command(
        name = "noor",
        description = "Noor, the sales assistant for WhatsApp: sell, search, import and look inside.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the work failed; one sentence on standard error says where and why",
            "2:the command was used wrongly"
        },
        footer = {"", "Settings are NOOR_* environment variables: see `noor config show`."},
        subcommands = {
            DemoCommand.class,
            ChatCommand.class,
            CatalogCommand.class,
            KnowledgeCommand.class,
            ReadCommand.class,
            MaskCommand.class,
            QuoteCommand.class,
            EvalCommand.class,
            ReplayCommand.class,
            ServeCommand.class,
            TelegramCommand.class,
            WazzupCommand.class,
            ApiKeyCommand.class,
            ConversationCommand.class,
            CrmCommand.class,
            CustomerCommand.class,
            FollowUpsCommand.class,
            DoctorCommand.class,
            DlqCommand.class,
            HandoffCommand.class,
            ConfigCommand.class,
            MigrateCommand.class,
            CompletionCommand.class
        })
final class NoorCommand implements Runnable {

    @Mixin
    private final GlobalOptions global;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    NoorCommand(GlobalOptions global) {
        this.global = global;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    boolean stacktrace() {
        return global.stacktrace();
    }
}
