package dev.noor.core.errand;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmCompany;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.remote.Kept;
import java.util.Optional;

/** Has the CRM know the customer and their company by what the conversation knows of them now. */
public final class ContactErrand implements EffectHandler {
    private static final int LONGEST_COMPANY = 200;

    private final SaleLookup sales;
    private final CrmContacts contacts;
    private final CrmCompanies companies;

    public ContactErrand(SaleLookup sales, CrmContacts contacts, CrmCompanies companies) {
        this.sales = sales;
        this.contacts = contacts;
        this.companies = companies;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.CRM_CONTACT;
    }

    @Override
    public Result act(EffectLease lease) {
        return Attempt.made(() -> {
            Optional<Conversation> conversation = sales.conversation(lease);
            Optional<PhoneNumber> phone = conversation.flatMap(CustomerPhone::of);
            return phone.isEmpty() ? Attempt.over() : kept(lease, conversation.get(), phone.get());
        });
    }

    private Result kept(EffectLease lease, Conversation conversation, PhoneNumber phone) {
        Optional<ContactId> before =
                sales.customer(lease.tenant(), conversation.id()).flatMap(CrmLink::contact);
        if (before.isEmpty()
                && Attempt.isSettling(lease)
                && contacts.find(phone).isEmpty()) {
            return Attempt.settling();
        }
        Ledger known = Ledger.of(conversation.facts());
        Optional<Kept<CompanyId>> company = known.value(FactSlot.COMPANY)
                .filter(name -> !name.equals(Ledger.INDIVIDUAL))
                .map(name -> companies.keep(new CrmCompany(
                        new CompanyName(shortened(name)),
                        known.value(FactSlot.TAX_NUMBER).flatMap(TaxNumber::of))));
        if (company.isPresent() && company.get() instanceof Kept.Unclear<CompanyId> unclear) {
            return new Result.Unknown(unclear.code());
        }
        // a company that the CRM does not take keeps nobody from being known
        Optional<CompanyId> there = company.flatMap(Kept::there);
        CrmContact contact =
                new CrmContact(phone, known.value(FactSlot.CUSTOMER_NAME), known.value(FactSlot.EMAIL), there);
        CrmLink none = CrmLink.none(new DealKey(conversation.id(), conversation.episode()));
        return Attempt.result(kept(before, contact), id -> {
            sales.keep(lease.tenant(), there.map(none::with).orElse(none).with(id));
            return Attempt.done(id.value());
        });
    }

    /** By its id where that is known: searching may not find yet what was just written. */
    private Kept<ContactId> kept(Optional<ContactId> before, CrmContact contact) {
        return before.flatMap(id -> contacts.complete(id, contact))
                .<Kept<ContactId>>map(Kept.Found::new)
                .orElseGet(() -> contacts.keep(contact));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_COMPANY ? name.substring(0, LONGEST_COMPANY) : name;
    }
}
