package dev.noor.app.cli.eval;

import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import dev.noor.app.cli.StandardStreams;
import jakarta.inject.Inject;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a run has come: a bar to a person, a line now and then to a log. */
final class PlayingProgress {

    private static final int DIALOGUES_A_LINE = 50;

    private final ProcessContext process;
    private final StandardStreams streams;

    @Inject
    PlayingProgress(ProcessContext process, StandardStreams streams) {
        this.process = process;
        this.streams = streams;
    }

    /** One run. */
    interface Shown extends AutoCloseable {
        /** One more dialogue was played. */
        void step();

        @Override
        default void close() {}
    }

    Shown of(int dialogues) {
        return process.isTerminal(End.ERROR) ? bar(dialogues) : lines(dialogues);
    }

    private static Shown bar(int dialogues) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("dialogues")
                .setInitialMax(dialogues)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build();
        return new Shown() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private Shown lines(int dialogues) {
        return new Shown() {
            private int played;

            @Override
            public void step() {
                played++;
                if (played % DIALOGUES_A_LINE == 0 || played == dialogues) {
                    streams.err().println("noor: " + played + " of " + dialogues + " dialogues played");
                }
            }
        };
    }
}
