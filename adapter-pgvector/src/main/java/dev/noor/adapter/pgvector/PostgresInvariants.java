package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.invariant.AllRules;
import dev.noor.adapter.pgvector.invariant.Rule;
import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.Invariants;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Asks each rule with one statement, so that work under way never looks like a breach. */
final class PostgresInvariants implements Invariants {
    private static final String EVERYBODY = "";

    private final Database database;

    @Inject
    PostgresInvariants(Database database) {
        this.database = database;
    }

    @Override
    public List<Checked> check() {
        return database.read(handle -> check(handle, EVERYBODY));
    }

    @Override
    public List<Checked> check(TenantId tenant) {
        return database.read(handle -> check(handle, tenant.value()));
    }

    static List<Checked> check(Handle handle, String tenant) {
        return AllRules.ALL.stream().map(rule -> checked(handle, rule, tenant)).toList();
    }

    private static Checked checked(Handle handle, Rule rule, String tenant) {
        return handle.createQuery("WITH breaking AS MATERIALIZED (SELECT id::text FROM (" + rule.sql() + """
                        ) AS rows WHERE :tenant = '' OR tenant_id = :tenant)
                        SELECT (SELECT count(*) FROM breaking) AS broken,
                            ARRAY(SELECT id FROM breaking ORDER BY id LIMIT 5) AS first
                        """)
                .bind("tenant", tenant)
                .map((row, context) -> new Checked(
                        rule.name(),
                        rule.meaning(),
                        rule.remedy(),
                        row.getLong("broken"),
                        ProductRow.texts(row, "first")))
                .one();
    }
}
