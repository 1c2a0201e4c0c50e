package dev.noor.adapter.files.document;

import java.util.List;

/** What came of reading a document. */
public sealed interface Extraction {

    /** @param sections in the order of reading, at least one */
    record Read(List<Section> sections) implements Extraction {
        public Read {
            sections = List.copyOf(sections);
        }
    }

    /** @param why and what to do about it, as words to follow the name of the file */
    record Refused(String why) implements Extraction {}
}
