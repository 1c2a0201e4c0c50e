package dev.noor.core.catalog;

import dev.noor.core.meaning.Meanings;
import dev.noor.core.reading.Reading;

/** What a customer wishes for: as it was read, and as it is compared with what products mean. */
record Wish(Reading reading, Meanings.Asked meaning) {}
