package dev.noor.ports.crm;

import dev.noor.ports.remote.Kept;

/** The companies that the CRM knows. Thread-safe. */
@FunctionalInterface
public interface CrmCompanies {
    /**
     * Sees to it that a company of this name is there; upper and lower case are the same. A tax number that is known
     * now and lacking there is added; what is there stays as it is, since people may have written it.
     *
     * @throws dev.noor.ports.PortException after which nothing was made; what was added stays, and adding it again is
     *     harmless
     */
    Kept<CompanyId> keep(CrmCompany company);
}
