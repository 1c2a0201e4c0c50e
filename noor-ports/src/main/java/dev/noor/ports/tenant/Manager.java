package dev.noor.ports.tenant;

import dev.noor.ports.Language;
import java.util.Optional;
import java.util.Set;

/**
 * A person conversations are handed to. The string form shows neither name nor number.
 *
 * @param roles such as {@code sales}, {@code service}, {@code team_lead}
 * @param segments of customers that are theirs first, such as {@code company}, {@code individual} or {@code project}
 * @param hours when they are at work, where that is not when the company is
 * @param reach how the person is told of what needs one; empty when they look for themselves
 * @param account who they are where the company's people read together: that place's id of them, or {@code @account};
 *     without it they can do nothing there
 */
public record Manager(
        String id,
        String name,
        Set<String> roles,
        Set<Language> languages,
        Set<String> segments,
        Optional<Hours> hours,
        Optional<Reach> reach,
        Optional<String> account) {
    public Manager {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
        segments = Set.copyOf(segments);
    }

    /** A person for customers of every segment, at work when the company is. */
    public Manager(String id, String name, Set<String> roles, Set<Language> languages, Optional<Reach> reach) {
        this(id, name, roles, languages, Set.of(), Optional.empty(), reach, Optional.empty());
    }

    /** A person who looks for themselves. */
    public Manager(String id, String name, Set<String> roles, Set<Language> languages) {
        this(id, name, roles, languages, Optional.empty());
    }

    /**
     * The chat in which a person is told.
     *
     * @param chat on the tenant's own channel, as the channel names it: the digits of the number
     * @param template with one value, for when the person has not written there lately; approved by the channel
     */
    public record Reach(String chat, Optional<String> template) {
        /** @throws IllegalArgumentException when it is no number with 8 to 15 digits */
        public static String chat(String number) {
            String digits = number.replaceAll("[+\\s()-]", "");
            if (!digits.matches("[1-9][0-9]{7,14}")) {
                throw new IllegalArgumentException("a number has 8 to 15 digits, with the country's first");
            }
            return digits;
        }

        @Override
        public String toString() {
            return "Reach[" + template.orElse("no template") + "]";
        }
    }

    @Override
    public String toString() {
        return "Manager[" + id + "]";
    }
}
