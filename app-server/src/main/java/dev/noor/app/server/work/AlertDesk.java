package dev.noor.app.server.work;

import dev.noor.ports.Language;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom an alert goes to: the one who can be reached, has the role, and speaks the customer's language, in that order.
 */
final class AlertDesk {
    private AlertDesk() {}

    /** The person to tell; empty when nobody can be reached in a chat. */
    static Optional<Manager> of(Tenant tenant, Cause cause, Optional<Language> customer) {
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

    /** The customer's language where the person speaks it, else English, else one that they speak. */
    static Language language(Manager person, Optional<Language> customer) {
        return customer.filter(person.languages()::contains)
                .or(() -> Optional.of(Language.EN).filter(person.languages()::contains))
                .or(() -> person.languages().stream().sorted().findFirst())
                .orElse(Language.EN);
    }

    private static String role(Cause cause) {
        return switch (cause) {
            case Cause.PersonWanted wanted -> role(wanted.handoff().reason());
            case Cause.Undelivered undelivered -> "team_lead";
            case Cause.ChannelShut shut -> "team_lead";
            case Cause.Undone undone -> "sales";
        };
    }

    private static String role(HandoffReason reason) {
        return switch (reason) {
            case COMPLAINT, REFUND -> "service";
            case CUSTOM_PRODUCT -> "custom_orders";
            case DEALER, FAILURE -> "team_lead";
            case HUMAN_REQUESTED,
                    ORDER_CONFIRMATION,
                    SPECIAL_CONDITIONS,
                    NOT_UNDERSTOOD,
                    OUTSIDE_KNOWLEDGE,
                    CALL_REQUESTED -> "sales";
        };
    }
}
