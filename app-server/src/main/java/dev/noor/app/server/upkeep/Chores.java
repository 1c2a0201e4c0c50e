package dev.noor.app.server.upkeep;

import dev.noor.app.server.ChannelDoor;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Care;
import dev.noor.app.server.work.FollowUpWorker;
import dev.noor.app.server.work.HandoffWorker;
import dev.noor.core.meaning.VectorMaker;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.upkeep.Retention;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every process that serves looks after. */
public final class Chores {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofHours(1);

    /** A process that has just begun has its first customers to answer. */
    private static final Duration WHEN_QUIET = Duration.ofSeconds(20);

    private final Takeovers takeovers;
    private final Retention retention;
    private final Optional<ChannelDoor> door;
    private final Optional<ChannelCare> channel;
    private final VectorMaker vectors;
    private final FollowUpWorker followUps;
    private final TimedUpkeep times;
    private final HandoffWorker handoffs;
    private final TenantId tenant;
    private final Care care;

    @Inject
    public Chores(
            Takeovers takeovers,
            Retention retention,
            Optional<ChannelDoor> door,
            Optional<ChannelCare> channel,
            VectorMaker vectors,
            FollowUpWorker followUps,
            TimedUpkeep times,
            HandoffWorker handoffs,
            Configuration configuration) {
        this.takeovers = takeovers;
        this.retention = retention;
        this.door = door;
        this.channel = channel;
        this.vectors = vectors;
        this.followUps = followUps;
        this.times = times;
        this.handoffs = handoffs;
        this.tenant = configuration.tenant();
        this.care = configuration.care();
    }

    public List<Chore> all() {
        return Stream.concat(
                        Stream.of(
                                new Chore("release", OFTEN, this::release),
                                new Chore("retention", SELDOM, this::sweep),
                                new Chore("follow-ups", AT_ONCE, followUps::work),
                                new Chore("times", AT_ONCE, OFTEN, times::begin),
                                new Chore("hand-offs", AT_ONCE, handoffs::work),
                                new Chore("vectors", WHEN_QUIET, OFTEN, this::embed)),
                        door
                                .flatMap(ChannelDoor::directory)
                                .map(asked -> new Chore(
                                        "channel",
                                        EVERY_MINUTE,
                                        () -> channel.orElseThrow().look(asked)))
                                .stream())
                .toList();
    }

    private void release() {
        int released = takeovers.release(care.takeoverIdle());
        if (released > 0) {
            LOG.atInfo().addKeyValue("conversations", released).log("left by their person, Noor goes on");
        }
    }

    private void embed() {
        VectorMaker.Made made = vectors.make(tenant, looked -> {});
        if (made.embedded() > 0) {
            LOG.atInfo()
                    .addKeyValue("embedded", made.embedded())
                    .addKeyValue("unchanged", made.unchanged())
                    .log("texts have vectors now");
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
