package dev.noor.core.channel;

import dev.noor.ports.Language;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Manager.Reach;
import dev.noor.ports.tenant.Tenant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A template in one of the languages in which it may be sent. Where it is not approved, what it is for does not happen
 * once the channel's window is closed.
 */
public record NeededTemplate(String name, Language language) {
    /**
     * What the files of a tenant name: for silent customers and approvals, in any language, and for people who are
     * called.
     */
    public static List<NeededTemplate> of(Tenant tenant) {
        Stream<NeededTemplate> silent = Stream.concat(
                        tenant.followUps().steps().stream(), tenant.followUps().feedback().stream())
                .map(Step::template)
                .flatMap(Optional::stream)
                .flatMap(name -> in(name, Set.of(Language.values())));
        Stream<NeededTemplate> called = tenant.managers().stream()
                .flatMap(person ->
                        person.reach().flatMap(Reach::template).stream().flatMap(name -> in(name, spoken(person))));
        Stream<NeededTemplate> approved =
                tenant.authority().newsTemplate().stream().flatMap(name -> in(name, Set.of(Language.values())));
        return Stream.of(silent, called, approved)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static Set<Language> spoken(Manager person) {
        return person.languages().isEmpty() ? Set.of(Language.EN) : person.languages();
    }

    private static Stream<NeededTemplate> in(String name, Set<Language> languages) {
        return Arrays.stream(Language.values())
                .filter(languages::contains)
                .map(language -> new NeededTemplate(name, language));
    }

    /** The channel's judgement of it; of several versions the approved one's. Empty when the channel has none. */
    public Optional<String> status(List<MessageTemplate> templates) {
        List<MessageTemplate> versions = templates.stream()
                .filter(template -> template.isCalled(name, language))
                .toList();
        return versions.stream()
                .filter(MessageTemplate::isApproved)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(MessageTemplate::status);
    }
}
