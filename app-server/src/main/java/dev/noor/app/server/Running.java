package dev.noor.app.server;

import dev.noor.app.server.effect.Effects;
import dev.noor.app.server.upkeep.TimedUpkeep;
import dev.noor.app.server.upkeep.Upkeep;
import dev.noor.app.server.work.Pipeline;
import dev.noor.ports.TenantId;
import java.util.Optional;

/**
 * What works on the database in this process.
 *
 * @param pipeline where there is a channel
 */
record Running(Optional<Pipeline> pipeline, Effects effects, Upkeep upkeep, TimedUpkeep times) {
    /** Begins to work. */
    static Running start(ServerComponent component, TenantId tenant, Optional<Pipeline> pipeline) {
        component.announcer().start();
        pipeline.ifPresent(Pipeline::startSending);
        // Until then the other servers take the turns, rather than this one take and keep them.
        component.warmUp().start(tenant, () -> pipeline.ifPresent(Pipeline::startTurns));
        Effects effects = component.effects();
        effects.start();
        Upkeep upkeep = new Upkeep(component.chores().all());
        upkeep.start();
        return new Running(pipeline, effects, upkeep, component.timedUpkeep());
    }

    /** Takes up nothing more. */
    void stop() {
        pipeline.ifPresent(Pipeline::stop);
        effects.stop();
    }

    /**
     * Finishes what is under way.
     *
     * @param deadline until when, by {@link System#nanoTime()}
     */
    void drain(long deadline) {
        upkeep.close();
        times.close();
        effects.drain(deadline);
        pipeline.ifPresent(working -> working.drain(deadline));
    }
}
