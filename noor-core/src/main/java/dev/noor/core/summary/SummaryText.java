package dev.noor.core.summary;

import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.staff.SalesFigures;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words figures for the company's people, in the language that hand-offs are told in. Stateless. */
public final class SummaryText {
    private SummaryText() {}

    /** Lines of plain text; what did not happen is left out. */
    public static String of(ServedTenant tenant, Days days, SalesFigures figures) {
        Language language = tenant.tenant().handoffs().language();
        Wording wording = tenant.wording(language, 0);
        NumberText numbers = tenant.numbers(language);
        List<String> lines = new ArrayList<>();
        String first = NumberText.day(days.first());
        lines.add(
                days.first().equals(days.last())
                        ? wording.say(StaffPhrase.SUMMARY_DAY, Map.of("day", first))
                        : wording.say(
                                StaffPhrase.SUMMARY_DAYS, Map.of("first", first, "last", NumberText.day(days.last()))));
        if (figures.isQuiet()) {
            lines.add(wording.say(StaffPhrase.SUMMARY_QUIET));
        }
        if (figures.customers() > 0) {
            lines.add(wording.say(
                    StaffPhrase.SUMMARY_CUSTOMERS,
                    Map.of(
                            "count", numbers.count(figures.customers()),
                            "new", numbers.count(figures.newCustomers()))));
        }
        if (figures.quotations() > 0) {
            lines.add(wording.say(
                    StaffPhrase.SUMMARY_QUOTED,
                    Map.of("count", numbers.count(figures.quotations()), "total", numbers.price(figures.quoted()))));
        }
        if (figures.accepted() > 0) {
            lines.add(wording.say(
                    StaffPhrase.SUMMARY_AGREED,
                    Map.of("count", numbers.count(figures.accepted()), "total", numbers.price(figures.agreed()))));
        }
        if (figures.handoffs() > 0) {
            lines.add(wording.say(
                    StaffPhrase.SUMMARY_HANDOFFS,
                    Map.of("count", numbers.count(figures.handoffs()), "late", numbers.count(figures.late()))));
        }
        if (figures.waiting() > 0) {
            lines.add(wording.say(StaffPhrase.SUMMARY_WAITING, Map.of("count", numbers.count(figures.waiting()))));
        }
        if (figures.followUps() > 0) {
            lines.add(wording.say(
                    StaffPhrase.SUMMARY_FOLLOW_UPS,
                    Map.of(
                            "count", numbers.count(figures.followUps()),
                            "answered", numbers.count(figures.answered()))));
        }
        return String.join("\n", lines);
    }
}
