package dev.noor.ports.crm;

/** A CRM whose deals go through {@link CrmFixtures#STAGES}. */
public interface CrmTestee {
    CrmContacts contacts();

    CrmCompanies companies();

    CrmDeals deals();

    CrmRecords records();

    DealChanges changes();

    CrmNotes notes();

    /** Whatever is there of a company's tax number. */
    String taxNumberOf(CompanyId company);
}
