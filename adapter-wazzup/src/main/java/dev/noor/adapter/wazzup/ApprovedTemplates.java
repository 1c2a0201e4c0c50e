package dev.noor.adapter.wazzup;

import dev.noor.ports.Language;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.channel.TemplateDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds approved templates by name and language, asking Wazzup now and then. Thread-safe. */
@Singleton
final class ApprovedTemplates {
    static final Duration KEPT = Duration.ofMinutes(10);
    /** One that is not found may have been approved just now; so soon it is asked for again. */
    static final Duration KEPT_IF_NOT_FOUND = Duration.ofMinutes(1);

    private final TemplateDirectory directory;
    private final InstantSource clock;
    private Known known = new Known(List.of(), Instant.MIN);

    @Inject
    ApprovedTemplates(TemplateDirectory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Wazzup's id of a template; empty when none is approved.
     *
     * @throws dev.noor.ports.PortException when Wazzup cannot be asked
     */
    synchronized Optional<String> id(String name, Language language) {
        Instant now = clock.instant();
        Optional<String> id = find(name, language);
        Duration kept = id.isPresent() ? KEPT : KEPT_IF_NOT_FOUND;
        if (known.at().isAfter(now.minus(kept))) {
            return id;
        }
        known = new Known(directory.templates(), now);
        return find(name, language);
    }

    private Optional<String> find(String name, Language language) {
        return known.templates().stream()
                .filter(MessageTemplate::isApproved)
                .filter(template -> template.isCalled(name, language))
                .map(MessageTemplate::id)
                .findFirst();
    }

    private record Known(List<MessageTemplate> templates, Instant at) {}
}
