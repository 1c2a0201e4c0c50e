package dev.noor.app.cli.doctor;

import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.doctor.Finding.State;
import dev.noor.ports.config.SettingsException;
import dev.noor.ports.upkeep.Invariants.Checked;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether everything that Noor needs is there. */
@Command(
        name = "doctor",
        description = {
            "Says whether everything that Noor needs is there, what production would miss, and whether the stored",
            "data hold together: which rules are broken, by how many rows, what that means and what to do.",
            "Exit code 1 when something is broken.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Examination> examination;
    private final Provider<DataExamination> data;

    @Option(names = "--json", description = "One JSON object a finding or rule and line.")
    private boolean json;

    @Option(names = "--rules", description = "Also shows the rules of the stored data that hold.")
    private boolean all;

    @Inject
    DoctorCommand(StandardStreams streams, Provider<Examination> examination, Provider<DataExamination> data) {
        this.streams = streams;
        this.examination = examination;
        this.data = data;
    }

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = streams.printer();
        findings.forEach(finding -> out.println(json ? finding.asJson() : finding.asText()));
        List<Checked> rules = canAskDatabase(findings) ? data.get().rules() : List.of();
        if (json) {
            rules.forEach(rule -> out.println(DataExamination.asJson(rule)));
        } else {
            Stream<Checked> shown = rules.stream().filter(rule -> all || !rule.holds());
            DataExamination.asTable(rules, shown).forEach(out::println);
        }
        boolean broken = findings.stream().anyMatch(finding -> finding.state() == State.BROKEN)
                || rules.stream().anyMatch(rule -> !rule.holds());
        return (broken ? ExitCode.FAILED : ExitCode.DONE).value();
    }

    /** With settings that cannot be read there is no telling which database to ask. */
    private static boolean canAskDatabase(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.subject().equals("database") && finding.state() == State.OK);
    }

    private List<Finding> findings() {
        try {
            return examination.get().findings();
        } catch (SettingsException wrong) {
            return wrong.problems().stream()
                    .map(problem -> Finding.broken("settings", problem))
                    .toList();
        }
    }
}
