package dev.noor.ports.crm;

/** What every CRM must pass. */
public interface CrmContract
        extends CrmPeopleContract, CrmDealsContract, DealChangesContract, CrmRecordsContract, CrmNotesContract {}
