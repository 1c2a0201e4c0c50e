package dev.noor.app.cli.doctor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.doctor.Finding.State;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.config.SettingsException;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether everything that Noor needs is there. */
@Command(
        name = "doctor",
        description = {
            "Says whether everything that Noor needs is there, and what production would miss.",
            "Exit code 1 when something is broken.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Examination> examination;

    @Option(names = "--json", description = "One JSON object a finding and line.")
    private boolean json;

    @Inject
    DoctorCommand(StandardStreams streams, Provider<Examination> examination) {
        this.streams = streams;
        this.examination = examination;
    }

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = streams.printer();
        findings.forEach(finding -> out.println(json ? asJson(finding) : asText(finding)));
        boolean broken = findings.stream().anyMatch(finding -> finding.state() == State.BROKEN);
        return (broken ? ExitCode.FAILED : ExitCode.DONE).value();
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

    private static String asText(Finding finding) {
        return String.format("%-8s %-10s %s", state(finding), finding.subject(), finding.what());
    }

    private static String asJson(Finding finding) {
        ObjectNode line = JsonText.object();
        line.put("state", state(finding)).put("subject", finding.subject()).put("what", finding.what());
        return JsonText.line(line);
    }

    private static String state(Finding finding) {
        return finding.state().name().toLowerCase(Locale.ROOT);
    }
}
