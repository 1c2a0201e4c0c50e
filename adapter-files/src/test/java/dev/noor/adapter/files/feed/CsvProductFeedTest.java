package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.ProductFeed;
import dev.noor.ports.catalog.ProductFeedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class CsvProductFeedTest implements ProductFeedContract {
    @TempDir
    Path folder;

    @BeforeEach
    void aFile() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "sku,name,price\nA-1,Desk,10\nA-9,Desk,\nA-2,Chair,5.50\n");
    }

    @Override
    public ProductFeed testee() {
        return new CsvProductFeed(
                folder.resolve("a.csv"), Currency.getInstance("AED"), FieldMapping.common(), FeedProgress.NONE);
    }
}
