package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.ProductFeed;
import java.nio.file.Path;
import java.util.Currency;

/**
 * A file with one JSON object a line. Members of an object within it are named after both, as {@code name_ar} of
 * {@code {"name": {"ar": …}}}. Blank lines are skipped. Not thread-safe.
 */
public final class JsonLinesProductFeed implements ProductFeed {
    private final Path path;
    private final Currency currency;
    private final FieldMapping mapping;
    private final FeedProgress progress;

    /** A feed of prices in {@code currency}. Opens nothing yet. */
    public JsonLinesProductFeed(Path path, Currency currency, FieldMapping mapping, FeedProgress progress) {
        this.path = path;
        this.currency = currency;
        this.mapping = mapping;
        this.progress = progress;
    }

    @Override
    public void read(ProductFeed.Consumer consumer) {
        FeedRun run = new FeedRun(new RowReader(currency, mapping), consumer);
        JsonRows.read(path, progress, run);
    }
}
