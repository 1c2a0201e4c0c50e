package dev.noor.app.server.upkeep;

import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Care;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.upkeep.Retention;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every process that serves looks after. */
public final class Chores {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofHours(1);

    private final Takeovers takeovers;
    private final Retention retention;
    private final Care care;

    @Inject
    public Chores(Takeovers takeovers, Retention retention, Configuration configuration) {
        this.takeovers = takeovers;
        this.retention = retention;
        this.care = configuration.care();
    }

    public List<Chore> all() {
        return List.of(new Chore("release", OFTEN, this::release), new Chore("retention", SELDOM, this::sweep));
    }

    private void release() {
        int released = takeovers.release(care.takeoverIdle());
        if (released > 0) {
            LOG.atInfo().addKeyValue("conversations", released).log("left by their person, Noor goes on");
        }
    }

    private void sweep() {
        int all = 0;
        for (int swept = retention.sweep(care.keep()); swept > 0; swept = retention.sweep(care.keep())) {
            all += swept;
        }
        if (all > 0) {
            LOG.atInfo().addKeyValue("rows", all).log("old rows deleted");
        }
    }
}
