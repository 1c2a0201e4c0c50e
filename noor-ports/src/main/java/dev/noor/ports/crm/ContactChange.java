package dev.noor.ports.crm;

import java.util.Optional;

/**
 * What is to be written of somebody in place of what is there; what is empty stays. Personal: the string form leaves
 * everything out.
 */
public record ContactChange(Optional<String> name, Optional<String> email, Optional<CompanyId> company) {
    @Override
    public String toString() {
        return "ContactChange[***]";
    }
}
