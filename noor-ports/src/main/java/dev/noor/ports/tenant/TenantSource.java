package dev.noor.ports.tenant;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import java.util.List;

/** Loads tenants. Thread-safe. */
public interface TenantSource {
    /** The tenant with its lexicons and templates, checked as a whole. */
    Lookup load(TenantId tenant);

    /** The tenant's passages as its files state them. */
    List<Passage> passages(TenantId tenant);

    /** What was found. */
    sealed interface Lookup {
        record Found(Tenant tenant) implements Lookup {}

        /** There is no such tenant; {@code known} are the ones there are. */
        record Unknown(List<TenantId> known) implements Lookup {
            public Unknown {
                known = List.copyOf(known);
            }
        }

        /** The tenant's data are wrong; each problem names file and line. */
        record Invalid(List<Problem> problems) implements Lookup {
            public Invalid {
                problems = List.copyOf(problems);
            }
        }
    }

    /** What is wrong in a tenant's file. */
    record Problem(String file, int line, String what) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + what;
        }
    }
}
