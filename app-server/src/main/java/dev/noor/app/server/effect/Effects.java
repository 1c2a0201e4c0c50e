package dev.noor.app.server.effect;

import dev.noor.app.server.work.WorkLoop;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUps.Work;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has the effects of all conversations acted on, with or without a channel. Started once and closed once. */
public final class Effects {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int AT_ONCE = 16;

    private final WorkLoop<EffectLease> loop;

    @Inject
    public Effects(EffectWorker worker, WakeUps wakeUps) {
        this.loop = new WorkLoop<>(
                "noor-effect",
                Thread.ofVirtual().name("noor-effect-", 1).factory(),
                worker::claim,
                worker::act,
                LOOK,
                AT_ONCE);
        wakeUps.answer(Work.EFFECTS, loop::wake);
    }

    public void start() {
        loop.start();
    }

    /** Claims no more. */
    public void stop() {
        loop.stop();
    }

    /**
     * Claims no more and waits for what is under way.
     *
     * @param deadline until when, by {@link System#nanoTime()}
     */
    public void drain(long deadline) {
        loop.drain(deadline);
    }
}
