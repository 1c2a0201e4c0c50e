package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.ProductFeed;
import dev.noor.ports.catalog.ProductFeedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesProductFeedTest implements ProductFeedContract {
    @TempDir
    Path folder;

    @BeforeEach
    void aFile() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"sku":"A-1","name":"Desk","price":10}
                {"sku":"A-9","name":"Desk"}
                {"sku":"A-2","name":"Chair","price":5.5}
                """);
    }

    @Override
    public ProductFeed testee() {
        return new JsonLinesProductFeed(
                folder.resolve("a.jsonl"), Currency.getInstance("AED"), FieldMapping.common(), FeedProgress.NONE);
    }
}
