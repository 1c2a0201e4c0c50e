package dev.noor.app.cli.doctor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.PortException;
import dev.noor.ports.upkeep.Invariants;
import dev.noor.ports.upkeep.Invariants.Checked;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the stored data hold together, as lines. */
final class DataExamination {

    private final Invariants invariants;

    @Inject
    DataExamination(Invariants invariants) {
        this.invariants = invariants;
    }

    /** Every rule with what breaks it; none when the database cannot be asked, which is a finding of its own. */
    List<Checked> rules() {
        try {
            return invariants.check();
        } catch (PortException elsewhere) {
            return List.of();
        }
    }

    /** A table of those that are broken, or of all; empty when there is nothing to show. */
    static Stream<String> asTable(List<Checked> rules, Stream<Checked> shown) {
        long broken = rules.stream().filter(rule -> !rule.holds()).count();
        String head = broken == 0
                ? Finding.ok("data", "all " + rules.size() + " rules of the stored data hold")
                        .asText()
                : Finding.broken("data", broken + " of " + rules.size() + " rules of the stored data are broken:")
                        .asText();
        return rules.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(head), shown.flatMap(DataExamination::rows));
    }

    private static Stream<String> rows(Checked rule) {
        String row = String.format(
                Locale.ROOT, "  %-30s %6d  %s", rule.name(), rule.rows(), String.join(", ", rule.first()));
        return rule.holds()
                ? Stream.of(row.stripTrailing() + "  " + rule.meaning())
                : Stream.of(row, "      " + rule.meaning(), "      " + rule.remedy());
    }

    static String asJson(Checked rule) {
        ObjectNode line = JsonText.object();
        line.put("state", rule.holds() ? "ok" : "broken")
                .put("subject", rule.name())
                .put("what", rule.meaning())
                .put("remedy", rule.remedy())
                .put("rows", rule.rows());
        ArrayNode first = line.putArray("first");
        rule.first().forEach(first::add);
        return JsonText.line(line);
    }
}
