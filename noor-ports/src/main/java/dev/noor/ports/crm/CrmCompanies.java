package dev.noor.ports.crm;

import dev.noor.ports.remote.Kept;

/** The companies that the CRM knows. Thread-safe. */
@FunctionalInterface
public interface CrmCompanies {
    /**
     * Sees to it that a company of this name is there; upper and lower case are the same.
     *
     * @throws dev.noor.ports.PortException after which nothing was made
     */
    Kept<CompanyId> keep(CompanyName name);
}
