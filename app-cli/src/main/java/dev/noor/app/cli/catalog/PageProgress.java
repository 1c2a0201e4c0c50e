package dev.noor.app.cli.catalog;

import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.ProcessContext.End;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many pages have come, where a person looks at it; how many there are nobody knows before the last. */
final class PageProgress implements AutoCloseable {

    private final IntConsumer pages;
    private final Runnable end;

    private PageProgress(IntConsumer pages, Runnable end) {
        this.pages = pages;
        this.end = end;
    }

    static PageProgress of(ProcessContext process) {
        if (!process.isTerminal(End.ERROR)) {
            return new PageProgress(page -> {}, () -> {});
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Zoho Inventory")
                .setUnit(" pages", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build();
        return new PageProgress(bar::stepTo, bar::close);
    }

    void page(int number) {
        pages.accept(number);
    }

    @Override
    public void close() {
        end.run();
    }
}
