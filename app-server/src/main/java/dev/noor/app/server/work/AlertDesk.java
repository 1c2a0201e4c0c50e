package dev.noor.app.server.work;

import dev.noor.core.handoff.Routing;
import dev.noor.ports.Language;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom an alert goes to: the one who is called; where they cannot be reached, the one who can be, has the role, and
 * speaks the customer's language, in that order.
 */
final class AlertDesk {
    private AlertDesk() {}

    /** The person to tell; empty when nobody can be reached in a chat. */
    static Optional<Manager> of(Tenant tenant, Cause cause, Optional<Language> customer) {
        Optional<Manager> called = called(tenant, cause);
        if (called.flatMap(Manager::reach).isPresent()) {
            return called;
        }
        String role = role(cause);
        List<Manager> reachable = tenant.managers().stream()
                .filter(manager -> manager.reach().isPresent())
                .toList();
        // Of equals, the one that the file names first.
        return reachable.stream()
                .min(Comparator.comparing((Manager manager) -> !manager.roles().contains(role))
                        .thenComparing(manager ->
                                !customer.map(manager.languages()::contains).orElse(true)));
    }

    private static Optional<Manager> called(Tenant tenant, Cause cause) {
        return cause instanceof Cause.PersonWanted wanted
                ? wanted.manager().flatMap(tenant::manager)
                : Optional.empty();
    }

    /** The customer's language where the person speaks it, else English, else one that they speak. */
    static Language language(Manager person, Optional<Language> customer) {
        return customer.filter(person.languages()::contains)
                .or(() -> Optional.of(Language.EN).filter(person.languages()::contains))
                .or(() -> person.languages().stream().sorted().findFirst())
                .orElse(Language.EN);
    }

    private static String role(Cause cause) {
        return switch (cause) {
            case Cause.PersonWanted wanted -> Routing.role(wanted.handoff().reason());
            case Cause.Undelivered undelivered -> "team_lead";
            case Cause.ChannelShut shut -> "team_lead";
            case Cause.Undone undone -> "sales";
        };
    }
}
