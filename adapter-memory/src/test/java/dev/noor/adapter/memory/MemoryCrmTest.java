package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmContract;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmFixtures;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.quotation.TaxNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MemoryCrmTest implements CrmContract {
    private final MemoryCrm crm = new MemoryCrm(CrmFixtures.STAGES);

    @Override
    public CrmContacts contacts() {
        return crm;
    }

    @Override
    public CrmCompanies companies() {
        return crm;
    }

    @Override
    public CrmDeals deals() {
        return crm;
    }

    @Override
    public DealChanges changes() {
        return crm;
    }

    @Override
    public CrmRecords records() {
        return crm;
    }

    @Override
    public CrmNotes notes() {
        return crm;
    }

    @Override
    public String taxNumberOf(CompanyId company) {
        return crm.taxNumber(company).map(TaxNumber::digits).orElse("");
    }

    @Test
    void what_a_contact_lacks_is_added_and_what_is_there_stays() {
        CrmContact nameless = CrmFixtures.nameless(CrmFixtures.aPhone());
        ContactId id = crm.keep(nameless).there().orElseThrow();

        crm.keep(new CrmContact(nameless.phone(), Optional.of("Omar"), Optional.empty(), Optional.empty()));
        crm.keep(new CrmContact(nameless.phone(), Optional.of("Ali"), Optional.of("a@b.example"), Optional.empty()));

        assertThat(crm.contact(id).flatMap(ContactRecord::name)).contains("Omar");
        assertThat(crm.contact(id).flatMap(ContactRecord::email)).contains("a@b.example");
    }
}
