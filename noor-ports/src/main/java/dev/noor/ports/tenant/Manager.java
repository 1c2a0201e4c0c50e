package dev.noor.ports.tenant;

import dev.noor.ports.Language;
import java.util.Set;

/**
 * A person conversations are handed to.
 *
 * @param roles such as {@code sales}, {@code service}, {@code team_lead}
 */
public record Manager(String id, String name, Set<String> roles, Set<Language> languages) {
    public Manager {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
    }
}
