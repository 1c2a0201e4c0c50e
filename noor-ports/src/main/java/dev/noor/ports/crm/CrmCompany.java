package dev.noor.ports.crm;

import dev.noor.ports.quotation.TaxNumber;
import java.util.Optional;

/** A customer's company as the conversation knows it. Personal: the string form leaves everything out. */
public record CrmCompany(CompanyName name, Optional<TaxNumber> taxNumber) {
    @Override
    public String toString() {
        return "CrmCompany[***]";
    }
}
