package dev.noor.core.handoff;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Tenant;
import java.util.HashSet;
import java.util.Set;

/** What kinds of customer somebody is, by what the conversation knows of them. */
final class Segments {
    static final String COMPANY = "company";
    static final String INDIVIDUAL = "individual";
    static final String PROJECT = "project";

    private Segments() {}

    static Set<String> of(Tenant tenant, Conversation conversation) {
        Set<String> segments = new HashSet<>();
        Ledger.of(conversation.facts())
                .value(FactSlot.COMPANY)
                .ifPresent(company -> segments.add(company.equals(Ledger.INDIVIDUAL) ? INDIVIDUAL : COMPANY));
        conversation
                .quotation()
                .filter(quotation ->
                        quotation.total().currency().equals(tenant.largeOrder().currency())
                                && quotation.total().compareTo(tenant.largeOrder()) >= 0)
                .ifPresent(large -> segments.add(PROJECT));
        return segments;
    }
}
