package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.ProductFeed;
import java.nio.file.Path;
import java.util.Currency;

/**
 * A CSV file with a header, separated by commas, semicolons or tabs, whichever the header has most of. Not thread-safe.
 */
public final class CsvProductFeed implements ProductFeed {
    private final Path path;
    private final Currency currency;
    private final FieldMapping mapping;
    private final FeedProgress progress;

    /** A feed of prices in {@code currency}. Opens nothing yet. */
    public CsvProductFeed(Path path, Currency currency, FieldMapping mapping, FeedProgress progress) {
        this.path = path;
        this.currency = currency;
        this.mapping = mapping;
        this.progress = progress;
    }

    @Override
    public void read(ProductFeed.Consumer consumer) {
        FeedRun run = new FeedRun(new RowReader(currency, mapping), consumer);
        CsvRows.read(path, mapping, progress, run);
    }
}
