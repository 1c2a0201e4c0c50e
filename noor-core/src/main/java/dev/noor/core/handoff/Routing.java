package dev.noor.core.handoff;

import dev.noor.core.followup.WorkCalendar;
import dev.noor.ports.Language;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Tenant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is called. Whoever the customer named comes first; then who has the role, is at work, speaks the customer's
 * language, is there for customers of the segment and has the least to do, in that order; of equals, the one that the
 * tenant's data name first. Stateless.
 */
public final class Routing {
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Routing() {}

    /**
     * What bears on it.
     *
     * @param language of the customer
     * @param words the customer's last, for the name of somebody
     * @param segments that the customer belongs to
     * @param load how many customers each person has, by their id
     * @param not who is not called, since they were and did not come
     * @param now business time
     */
    public record Wish(
            HandoffReason reason,
            Optional<Language> language,
            String words,
            Set<String> segments,
            Map<String, Integer> load,
            Set<String> not,
            Instant now) {
        public Wish {
            segments = Set.copyOf(segments);
            load = Map.copyOf(load);
            not = Set.copyOf(not);
        }
    }

    /** Empty only where the tenant names nobody. */
    public static Optional<Manager> of(Tenant tenant, Wish wish) {
        List<Manager> others = tenant.managers().stream()
                .filter(manager -> !wish.not().contains(manager.id()))
                .toList();
        List<Manager> people = others.isEmpty() ? tenant.managers() : others;
        return named(people, wish.words()).or(() -> people.stream().min(order(tenant, wish)));
    }

    private static Comparator<Manager> order(Tenant tenant, Wish wish) {
        String role = role(wish.reason());
        return Comparator.comparing((Manager manager) -> !manager.roles().contains(role))
                .thenComparing(manager -> !isAtWork(tenant, manager, wish.now()))
                .thenComparing(manager ->
                        !wish.language().map(manager.languages()::contains).orElse(true))
                .thenComparing(manager -> wish.segments().stream().noneMatch(manager.segments()::contains))
                .thenComparing(manager -> wish.load().getOrDefault(manager.id(), 0));
    }

    private static boolean isAtWork(Tenant tenant, Manager manager, Instant now) {
        return new WorkCalendar(manager.hours().orElse(tenant.hours()), tenant.zone()).isOpen(now);
    }

    /** The first of these people whose name is among the words. */
    public static Optional<Manager> named(List<Manager> people, String words) {
        List<String> said = List.of(LETTERS.split(words.toLowerCase(Locale.ROOT)));
        return people.stream()
                .filter(manager -> said.contains(manager.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whose work it is. */
    public static String role(HandoffReason reason) {
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
