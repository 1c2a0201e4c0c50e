package dev.noor.app.cli;

import dev.noor.app.cli.ProcessContext.End;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many pages have come, where a person looks at it; how many there are nobody knows before the last. */
public final class PageProgress implements AutoCloseable {

    private final IntConsumer pages;
    private final Runnable end;

    private PageProgress(IntConsumer pages, Runnable end) {
        this.pages = pages;
        this.end = end;
    }

    /** @param source where the pages come from */
    public static PageProgress of(ProcessContext process, String source) {
        if (!process.isTerminal(End.ERROR)) {
            return new PageProgress(page -> {}, () -> {});
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(source)
                .setUnit(" pages", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build();
        return new PageProgress(bar::stepTo, bar::close);
    }

    public void page(int number) {
        pages.accept(number);
    }

    @Override
    public void close() {
        end.run();
    }
}
