package dev.noor.app.server.web;

import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.outside.ZohoComponent;
import dev.noor.core.errand.DealDesk;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmCompany;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.CrmRecords.Ending;
import dev.noor.ports.crm.CrmRecords.Listed;
import dev.noor.ports.crm.CrmRecords.Slice;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.upkeep.AuditTrail;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the routes of the CRM have in common: whose CRM it is, where pages begin, and what is told when it says no. */
final class CrmDesk {
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final Optional<ZohoComponent> zoho;
    private final Optional<DealDesk> deals;
    private final TenantId served;
    private final AuditTrail audit;

    @Inject
    CrmDesk(Optional<ZohoComponent> zoho, Optional<DealDesk> deals, Configuration configuration, AuditTrail audit) {
        this.zoho = zoho;
        this.deals = deals;
        this.served = configuration.tenant();
        this.audit = audit;
    }

    CrmRecords records(Call call) {
        return connected(call).records();
    }

    CrmContacts contacts(Call call) {
        return connected(call).contacts();
    }

    DealDesk deals(Call call) {
        connected(call);
        return deals.orElseThrow(CrmDesk::none);
    }

    /** It is one company's CRM; another company's keys see nothing of it. */
    private ZohoComponent connected(Call call) {
        return zoho.filter(any -> call.key().tenant().equals(served)).orElseThrow(CrmDesk::none);
    }

    private static Problem none() {
        return new Problem(409, "no_crm", "No CRM is connected for this company.");
    }

    Optional<CompanyId> company(Call call, Optional<CompanyName> name) {
        return name.map(known -> there(connected(call).companies().keep(new CrmCompany(known, Optional.empty()))));
    }

    /** The thing, or what is told where it is not certainly there. */
    static <T> T there(Kept<T> kept) {
        return switch (kept) {
            case Kept.Found<T> found -> found.it();
            case Kept.Created<T> created -> created.it();
            case Kept.Unclear<T> unclear -> throw unclear();
            case Kept.Refused<T> refused -> throw refused(refused.code());
        };
    }

    static TransientPortException unclear() {
        return new TransientPortException("crm.unclear", "nobody knows whether it was written", SETTLED);
    }

    static Problem refused(String code) {
        return new Problem(409, "refused", "The CRM does not take it: " + code + ".");
    }

    void note(Call call, String action, String subject, String detail) {
        audit.note(call.key().tenant(), "key:" + call.key().id(), action, subject, detail);
    }

    static ContactId contactId(Call call) {
        return id(call, ContactId::new);
    }

    static DealId dealId(Call call) {
        return id(call, DealId::new);
    }

    private static <T> T id(Call call, Function<String, T> type) {
        try {
            return type.apply(call.path("id"));
        } catch (IllegalArgumentException none) {
            throw Asked.wrong("id", "an id of the CRM");
        }
    }

    static Slice slice(Call call) {
        int limit = Asked.limit(call);
        int most = CrmRecords.MOST / limit;
        String expected = "what stood in 'next' of another page";
        int page = Asked.value(
                        call,
                        Asked.AFTER.name(),
                        expected,
                        text -> text.matches("[0-9]{1,4}")
                                ? Optional.of(Integer.parseInt(text) + 1)
                                        .filter(number -> number >= 2 && number <= most)
                                : Optional.empty())
                .orElse(1);
        return new Slice(page, limit);
    }

    static @Nullable String next(Listed<?> listed, Slice slice) {
        return listed.ending() == Ending.MORE ? String.valueOf(slice.page()) : null;
    }
}
