package dev.noor.adapter.files.yaml;

import dev.noor.ports.tenant.TenantSource.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that it can be said at once. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Records that {@code what} is wrong at a line, from 1, of a file. */
    public void add(String file, int line, String what) {
        found.add(new Problem(file, line, what));
    }

    /** Whether nothing was wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Every problem once, by file and line. */
    public List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
