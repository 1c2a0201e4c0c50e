package dev.noor.core.tenant;

import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which places of a lexicon lie outside the country of a tenant. Immutable. */
final class Countries {
    private final Map<String, String> countries = new HashMap<>();
    private final Optional<String> home;

    /** @param region the two-letter code of the tenant's country */
    Countries(Lexicon lexicon, String region) {
        String name = Locale.of("", region).getDisplayCountry(Locale.ENGLISH);
        Optional<String> own = Optional.empty();
        for (Lexicon.Entry place : lexicon.entries()) {
            if (place.kind() == Kind.PLACE) {
                countries.put(
                        place.id(),
                        place.parents().isEmpty() ? place.id() : place.parents().getLast());
                if (place.forms().stream().anyMatch(form -> form.text().equalsIgnoreCase(name))) {
                    own = Optional.of(place.id());
                }
            }
        }
        home = own;
    }

    /** False for the tenant's own country and for every place whose country nobody states. */
    boolean isAbroad(String place) {
        String country = countries.get(place);
        return country != null && home.isPresent() && !country.equals(home.get());
    }
}
