package dev.noor.app.server.web;

import dev.noor.app.server.outside.CatalogKeeping;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.ports.access.Scope;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogMirror.Start;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has the inventory brought into the catalogue, and tells how that went. */
final class SyncRoutes implements RouteGroup {
    private static final Keyed SYNCERS = new Keyed(Scope.CATALOG_SYNC);

    private final Optional<CatalogKeeping> keeping;
    private final CatalogMirror mirror;

    @Inject
    SyncRoutes(Optional<CatalogKeeping> keeping, CatalogMirror mirror) {
        this.keeping = keeping;
        this.mirror = mirror;
    }

    /** @param kind {@code changes} or {@code full} */
    record Wanted(String kind) {}

    /** The latest runs, the latest first. */
    record Runs(List<Run> runs) {}

    /**
     * One bringing of the inventory into the mirror.
     *
     * @param state {@code running}, {@code done} or {@code stopped}; what stopped is taken up by the next one
     * @param changedAfter since when changes are read; null where everything is
     * @param retired products that are not sold any more
     * @param faults what was wrong with items, the first of them
     * @param reason why it stopped, or what it left undone; empty when there is nothing to say
     */
    record Run(
            UUID id,
            String kind,
            String state,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant changedAfter,
            int pages,
            int read,
            int created,
            int updated,
            int unchanged,
            int faulty,
            int retired,
            List<String> faults,
            String reason) {
        private static final int TOLD = 100;

        static Run of(SyncRun run) {
            SyncRun.Counts counts = run.counts();
            return new Run(
                    run.id(),
                    ConversationViews.wire(run.kind()),
                    ConversationViews.wire(run.state()),
                    run.startedAt(),
                    run.endedAt().orElse(null),
                    run.changedAfter().orElse(null),
                    run.pages(),
                    counts.read(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.faulty(),
                    counts.retired(),
                    run.faults().stream().limit(TOLD).toList(),
                    run.reason());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(
                        Method.POST,
                        "/api/v1/products/sync",
                        "Begins to bring what changed in the inventory, or everything, into the catalogue, or takes up"
                                + " what stopped; answers as soon as that has begun.",
                        SYNCERS,
                        Optional.of(Wanted.class),
                        new Answer.Json(Run.class),
                        this::begin),
                Route.get(
                                "/api/v1/products/sync-runs",
                                "Lists the latest runs with their counts and what was wrong with items.",
                                SYNCERS,
                                Runs.class,
                                this::list)
                        .with(Asked.LIMIT));
    }

    private Reply begin(Call call) {
        Kind kind = Asked.word("kind", call.body(Wanted.class).kind(), Kind.class);
        CatalogKeeping catalogue = keeping.filter(kept -> kept.isOf(call.key().tenant()))
                .orElseThrow(() -> new Problem(
                        409, "no_inventory", "No inventory is connected for this company; its catalogue is imported."));
        return switch (catalogue.begin(kind)) {
            case Start.Ours ours -> Reply.ok(Run.of(ours.run()));
            case Start.Busy busy ->
                throw new Problem(
                        409,
                        "busy",
                        "The catalogue is being brought already; ask for its runs.",
                        Optional.of(Duration.ofMinutes(1)));
        };
    }

    private Reply list(Call call) {
        return Reply.ok(new Runs(mirror.runs(call.key().tenant(), Asked.limit(call)).stream()
                .map(Run::of)
                .toList()));
    }
}
