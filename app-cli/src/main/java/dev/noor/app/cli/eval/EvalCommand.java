package dev.noor.app.cli.eval;

import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.eval.pack.Pack;
import dev.noor.app.cli.eval.pack.PackFiles;
import dev.noor.app.cli.eval.report.HtmlReport;
import dev.noor.app.cli.eval.report.JsonReport;
import dev.noor.app.cli.eval.report.TableReport;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays dialogue packs and says which expectations hold. */
@Command(
        name = "eval",
        description = {
            "Plays dialogue packs, each in a conversation of its own, and judges every turn.",
            "",
            "A pack is a script as `noor chat --script` plays it, with what is expected of each turn;",
            "without --packs the tenant's own are played, and its eval/baseline.txt lists known failures.",
            "Exit code 1 when something fails that is not listed, or is listed and does not fail.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {

    private static final String FOLDER = "eval";
    private static final String BASELINE = "baseline.txt";

    private final Provider<Configuration> configuration;
    private final Provider<TenantFolders> folders;
    private final Provider<Evaluation> evaluation;
    private final StandardStreams streams;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--packs", paramLabel = "PATH", description = "A pack, or a folder of packs; may be repeated.")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--only", paramLabel = "NAME", description = "Only dialogues whose name contains this.")
    private String only = "";

    @Option(names = "--baseline", paramLabel = "FILE", description = "The known failures, instead of the tenant's.")
    private @Nullable Path baseline;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes charts and all dialogues as an HTML page.")
    private @Nullable Path report;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes figures, failures and dialogues as JSON.")
    private @Nullable Path json;

    @Inject
    EvalCommand(
            Provider<Configuration> configuration,
            Provider<TenantFolders> folders,
            Provider<Evaluation> evaluation,
            StandardStreams streams) {
        this.configuration = configuration;
        this.folders = folders;
        this.evaluation = evaluation;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        List<Pack> chosen = chosenPacks(id);
        Baseline known = baseline(id);
        Optional<ReportFile> page = Optional.ofNullable(report).map(ReportFile::in);
        Optional<ReportFile> object = Optional.ofNullable(json).map(ReportFile::in);
        Scoreboard board = new Scoreboard(evaluation.get().play(id, chosen), known);
        page.ifPresent(file -> file.write(HtmlReport.of(id, board)));
        object.ifPresent(file -> file.write(JsonReport.of(id, board) + "\n"));
        new TableReport(streams.printer()).print(board);
        return (board.isAsExpected() ? ExitCode.DONE : ExitCode.FAILED).value();
    }

    private List<Pack> chosenPacks(TenantId id) {
        List<Path> places = packs.isEmpty() ? List.of(ownFolder(id)) : packs;
        List<Pack> chosen = PackFiles.read(places).stream()
                .filter(pack -> pack.name().contains(only))
                .toList();
        if (chosen.isEmpty()) {
            throw CommandFailure.usage("there is no pack"
                    + (only.isEmpty() ? "" : " whose name contains '" + only + "'") + " in " + places);
        }
        return chosen;
    }

    private Path ownFolder(TenantId id) {
        return folders.get()
                .find(id)
                .map(folder -> folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .orElseThrow(() -> CommandFailure.usage(
                        "the tenant '" + id + "' has no folder " + FOLDER + "; --packs names packs"));
    }

    private Baseline baseline(TenantId id) {
        if (baseline != null) {
            return Baseline.read(CommandFiles.readable(baseline));
        }
        return folders.get()
                .find(id)
                .map(folder -> folder.resolve(FOLDER).resolve(BASELINE))
                .filter(Files::isRegularFile)
                .map(Baseline::read)
                .orElse(Baseline.NONE);
    }
}
