package dev.noor.app.cli.replay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.core.replay.PastBrain;
import dev.noor.core.replay.PastMoment;
import dev.noor.core.replay.Replayer.Result;
import dev.noor.ports.TenantId;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnArchive.PastChat;
import dev.noor.ports.turn.TurnReportCodec;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes stored turns again. */
@Command(
        name = "replay",
        description = {
            "Takes stored turns again, each from the ledger, the history and the time it had, with today's program,",
            "texts, knowledge, prices and stock, and lists those that come out otherwise. Nothing is stored or sent.",
            "",
            "What models said then is played from the turns' tapes (NOOR_LLM_TAPE, kept for NOOR_KEEP): a request that",
            "is not on the tape is asked of nobody, and the turn is listed as one whose outcome is not known.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every turn comes out as it did",
            "1:the work failed",
            "2:the command was used wrongly",
            "3:turns come out otherwise, or are not on the tape"
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {

    private final ProcessContext process;
    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<PastChats> chats;
    private final Provider<TurnArchive> archive;
    private final Provider<TurnReportCodec> codec;
    private final Provider<Assembly> assembly;
    private final Provider<OtherGround> grounds;
    private final Provider<ModelLines> lines;
    private final InstantSource clock;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            required = true,
            converter = Since.Converter.class,
            description = "Turns from then on: a day (2026-11-20), a moment (2026-11-20T08:00:00Z), or so long ago"
                    + " (P7D, PT2H).")
    @SuppressWarnings("NullAway.Init")
    private Since since;

    @Option(names = "--conversation", paramLabel = "ID", description = "Only the turns of this conversation.")
    private @Nullable UUID conversation;

    @Option(
            names = "--with",
            paramLabel = "WHAT",
            converter = Change.Converter.class,
            description = {
                "What is to be otherwise; may be repeated:",
                "policy=FOLDER, a folder of tenants instead of NOOR_KNOWLEDGE: texts, promises, hours, knowledge;",
                "catalog=FILE, a file of products instead of the catalogue;",
                "prompt=FILE, a text that models are told after their standing instructions, with --live."
            })
    private List<Change> changes = new ArrayList<>();

    @Option(
            names = "--brain",
            paramLabel = "BRAIN",
            description = "What makes the replies: rules, hybrid or model; without it what made them then.")
    private @Nullable Brain brain;

    @Option(
            names = "--live",
            paramLabel = "USD",
            description = "Asks the configured model what is not on the tape, until that has cost so many US dollars;"
                    + " a call whose price is not told counts as 0.01.")
    private @Nullable BigDecimal live;

    @Option(
            names = "--json",
            description = "One JSON object a line: every turn with its result, and last {\"summary\"}.")
    private boolean json;

    @Inject
    ReplayCommand(
            ProcessContext process,
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<PastChats> chats,
            Provider<TurnArchive> archive,
            Provider<TurnReportCodec> codec,
            Provider<Assembly> assembly,
            Provider<OtherGround> grounds,
            Provider<ModelLines> lines,
            InstantSource clock) {
        this.process = process;
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.chats = chats;
        this.archive = archive;
        this.codec = codec;
        this.assembly = assembly;
        this.grounds = grounds;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        requireSense();
        TenantId id = tenant.orDefault(configuration.get());
        ZoneId zone = tenants.get().open(id).zone();
        Instant from = since.at(zone, clock.instant());
        List<PastChat> found = chats.get().of(id, from, Optional.ofNullable(conversation));
        PastMoment moment = new PastMoment(archive.get());
        ModelLines.Opened line = lines.get().open(moment, changes, Optional.ofNullable(live));
        Assembly.Ground ground = grounds.get().of(id, changes);
        ReplayRun run = new ReplayRun(
                archive.get(), codec.get(), assembly.get().replayer(ground, moment, line.line(), wanted()));
        play(run, id, from, found, zone);
        line.bill().ifPresent(bill -> streams.err().println("noor: " + bill.get()));
        streams.printer()
                .println(json ? JsonText.line(summary(run)) : run.tally().line());
        return run.tally().exitCode().value();
    }

    private static ObjectNode summary(ReplayRun run) {
        ObjectNode line = JsonText.object();
        line.set("summary", run.tally().json());
        return line;
    }

    private void play(ReplayRun run, TenantId id, Instant from, List<PastChat> found, ZoneId zone) {
        try (ReplayProgress progress = ReplayProgress.of(
                process, found.stream().mapToInt(PastChat::turns).sum())) {
            ReplayRun.Listener listener = new ReplayRun.Listener() {
                @Override
                public void taken(PastChat chat, PastTurn turn, Result result) {
                    print(chat, turn, result, zone);
                }

                @Override
                public void step() {
                    progress.step();
                }
            };
            found.forEach(chat -> run.play(id, chat, from, listener));
        }
    }

    private void print(PastChat chat, PastTurn turn, Result result, ZoneId zone) {
        if (json) {
            streams.printer().println(JsonText.line(ReplayText.json(chat, turn, result)));
        } else if (!(result instanceof Result.Same)) {
            streams.printer().println(ReplayText.text(chat, turn, result, zone));
        }
    }

    private Optional<PastBrain.Wanted> wanted() {
        return Optional.ofNullable(brain)
                .map(chosen -> new PastBrain.Wanted(chosen.name().toLowerCase(Locale.ROOT)));
    }

    private void requireSense() {
        if (new HashSet<>(changes.stream().map(Object::getClass).toList()).size() < changes.size()) {
            throw CommandFailure.usage("--with names policy, catalog and prompt once each");
        }
        boolean otherPrompt = changes.stream().anyMatch(Change.Prompt.class::isInstance);
        if (otherPrompt && live == null) {
            throw CommandFailure.usage(
                    "--with prompt=… asks a model anew, since no tape answers another prompt: add --live USD");
        }
        if (live != null && live.signum() <= 0) {
            throw CommandFailure.usage("--live says how many US dollars may be spent, more than 0");
        }
        if (live != null && configuration.get().llm().isEmpty()) {
            throw CommandFailure.usage(
                    "--live needs a model to ask: set NOOR_LLM_API_KEY, or NOOR_LLM_URL and" + " NOOR_LLM_MODEL");
        }
    }
}
