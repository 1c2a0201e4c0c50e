package dev.noor.app.cli.crm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.crm.KnownSales.OfConversation;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.errand.DealWatch.Looked;
import dev.noor.core.errand.DealWatch.Moved;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.pipeline.EffectEntry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sales as they are printed. Nothing in it is personal. */
final class SalesText {
    private SalesText() {}

    static String of(OfConversation one) {
        List<String> lines = new ArrayList<>();
        lines.add("conversation " + one.id() + " (" + one.channel() + ")");
        one.sales().forEach(sale -> lines.add("  " + sale(sale)));
        one.errands().forEach(errand -> lines.add("  " + errand(errand)));
        if (lines.size() == 1) {
            lines.add("  nothing was brought to other systems, and nothing waits to be");
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String sale(CrmLink sale) {
        List<String> parts = new ArrayList<>();
        sale.contact().ifPresent(contact -> parts.add("contact " + contact));
        sale.company().ifPresent(company -> parts.add("company " + company));
        sale.deal().ifPresent(deal -> parts.add("deal " + deal.id() + " in " + deal.stage()));
        return "sale " + sale.key().episode() + ": " + (parts.isEmpty() ? "not known there" : String.join(", ", parts));
    }

    private static String errand(EffectEntry errand) {
        return String.format(
                        Locale.ROOT,
                        "%-11s  %-8s  %s  %s",
                        wire(errand.kind()),
                        wire(errand.state()),
                        errand.wantedAt().truncatedTo(ChronoUnit.SECONDS),
                        errand.remoteId().or(errand::code).orElse(""))
                .stripTrailing();
    }

    static ObjectNode json(OfConversation one) {
        ObjectNode node =
                JsonText.object().put("conversation", one.id().toString()).put("channel", one.channel());
        ArrayNode sales = node.putArray("sales");
        one.sales().forEach(sale -> {
            ObjectNode entry = sales.addObject().put("episode", sale.key().episode());
            sale.contact().ifPresent(contact -> entry.put("contact", contact.value()));
            sale.company().ifPresent(company -> entry.put("company", company.value()));
            sale.deal()
                    .ifPresent(deal -> entry.put("deal", deal.id().value())
                            .put("deal_stage", deal.stage().name()));
        });
        ArrayNode errands = node.putArray("errands");
        one.errands().forEach(errand -> {
            ObjectNode entry = errands.addObject()
                    .put("id", errand.id().toString())
                    .put("kind", wire(errand.kind()))
                    .put("state", wire(errand.state()))
                    .put("attempts", errand.attempts());
            errand.code().ifPresent(code -> entry.put("code", code));
            errand.remoteId().ifPresent(remote -> entry.put("remote_id", remote));
        });
        return node;
    }

    static String of(Moved moved) {
        return "conversation " + moved.before().key().conversation() + ", sale "
                + moved.before().key().episode() + ": deal " + moved.now().id() + " from " + before(moved) + " to "
                + moved.now().stage()
                + switch (moved.follows()) {
                    case NOTHING -> "";
                    case FEEDBACK -> "; the customer is asked what they think";
                    case SILENCE -> "; the customer is not reminded any more";
                };
    }

    static ObjectNode json(Moved moved) {
        return JsonText.object()
                .put("conversation", moved.before().key().conversation().toString())
                .put("episode", moved.before().key().episode())
                .put("deal", moved.now().id().value())
                .put("from", before(moved))
                .put("to", moved.now().stage().name())
                .put("follows", wire(moved.follows()));
    }

    static ObjectNode json(Looked looked) {
        return JsonText.object()
                .put("since", looked.since().toString())
                .put("read", looked.read())
                .put("known", looked.known())
                .put("moved", looked.moved().size())
                .put("faulty", looked.faults().size());
    }

    private static String before(Moved moved) {
        return moved.before().deal().map(deal -> deal.stage().name()).orElse("");
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
