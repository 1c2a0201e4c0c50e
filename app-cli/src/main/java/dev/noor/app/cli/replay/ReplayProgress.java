package dev.noor.app.cli.replay;

import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come, on standard error: a bar to a person, a line now and then to a log. */
final class ReplayProgress implements AutoCloseable {
    private static final int TURNS_A_LINE = 200;

    private final Runnable step;
    private final Runnable end;

    private ReplayProgress(Runnable step, Runnable end) {
        this.step = step;
        this.end = end;
    }

    static ReplayProgress of(ProcessContext process, int turns) {
        if (!process.isTerminal(End.ERROR)) {
            int[] done = new int[1];
            return new ReplayProgress(
                    () -> {
                        done[0]++;
                        if (done[0] % TURNS_A_LINE == 0) {
                            process.streams().err().println("noor: " + done[0] + " of " + turns + " turns");
                        }
                    },
                    () -> {});
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("turns")
                .setInitialMax(turns)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build();
        return new ReplayProgress(bar::step, bar::close);
    }

    void step() {
        step.run();
    }

    @Override
    public void close() {
        end.run();
    }
}
