package dev.noor.adapter.zoho;

import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.time.Instant;

/** Turns what is no answer into the fault that it is. (Zoho Inventory API, "Errors" and "API usage", 2026-11.) */
final class ZohoFaults {
    static final String DAY_CAP = "zoho.day_cap";
    static final String REFUSED = "zoho.refused";
    static final String NO_TOKEN = "zoho.no_token";
    static final String SILENT = "zoho.silent";
    private static final String BROKEN = "zoho.broken";
    private static final String UNREADABLE = "zoho.unreadable";
    private static final Duration SOON = Duration.ofSeconds(2);

    private ZohoFaults() {}

    static PortException of(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered -> unreadable();
            case Exchange.NotSent notSent ->
                new TransientPortException("zoho.unreachable", "Zoho cannot be reached: " + notSent.code(), SOON);
            case Exchange.Lost lost -> new TransientPortException(SILENT, "Zoho did not answer: " + lost.code(), SOON);
            case Exchange.PutOff putOff ->
                new TransientPortException("zoho.busy", "too many calls to Zoho are under way: " + putOff.code(), SOON);
        };
    }

    static PortException broken(int status) {
        return new TransientPortException(BROKEN, "Zoho is broken (HTTP " + status + ")", SOON);
    }

    /** Whether a call that ended so may have written something all the same. */
    static boolean isUnclear(PortException fault) {
        return fault.code().equals(BROKEN) || fault.code().equals(UNREADABLE);
    }

    /** An answer that is no JSON, or not all of it, is mostly that of somebody in between and better next time. */
    static PortException unreadable() {
        return new TransientPortException(UNREADABLE, "Zoho answered something that cannot be read", SOON);
    }

    static PortException dayCap(Instant until, Instant now) {
        return new TransientPortException(
                DAY_CAP,
                "Zoho takes no more calls today (code 45): the organization's calls of a day are used up; Noor calls"
                        + " again after " + until,
                Duration.between(now, until));
    }

    static PortException minuteCap(Duration wait) {
        return new TransientPortException("zoho.throttled", "Zoho wants fewer calls a minute (code 44)", wait);
    }

    static PortException tooManyAtOnce(Duration wait) {
        return new TransientPortException("zoho.at_once", "Zoho wants fewer calls at once (code 1070)", wait);
    }

    static PortException notAllowed(String code) {
        return new PermanentPortException(
                "zoho.not_allowed",
                "Zoho does not let us in (" + code + "): the refresh token of " + ZohoConfig.REFRESH_TOKEN
                        + " needs the scope ZohoInventory.items.READ, for orders ZohoInventory.contacts.ALL and"
                        + " ZohoInventory.salesorders.ALL, for the CRM ZohoCRM.modules.ALL and"
                        + " ZohoSearch.securesearch.READ, and its user access to the organization");
    }

    static PortException organization(String code) {
        return new PermanentPortException(
                "zoho.organization",
                "Zoho does not know the organization for this user (" + code + "): " + ZohoConfig.ORGANIZATION_ID
                        + " is wrong");
    }

    static PortException refused(String code) {
        return new PermanentPortException(REFUSED, "Zoho refused (" + code + ")");
    }
}
