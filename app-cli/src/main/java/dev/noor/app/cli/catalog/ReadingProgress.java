package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the reading of a file has come, where a person looks at it. */
final class ReadingProgress implements AutoCloseable {

    private static final int KILOBYTE = 1024;

    private final FeedProgress progress;
    private final Runnable end;

    private ReadingProgress(FeedProgress progress, Runnable end) {
        this.progress = progress;
        this.end = end;
    }

    static ReadingProgress of(Path file, ProcessContext process) {
        if (!process.isTerminal(End.ERROR)) {
            return new ReadingProgress(FeedProgress.NONE, () -> {});
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setUnit(" KB", KILOBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build();
        return new ReadingProgress((read, total) -> bar.maxHint(total).stepTo(read), bar::close);
    }

    FeedProgress feed() {
        return progress;
    }

    @Override
    public void close() {
        end.run();
    }
}
