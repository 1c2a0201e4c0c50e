package dev.noor.adapter.files.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that are read, by the ending of their names. */
public enum DocumentFormat {
    PDF(".pdf", new PdfDocument()),
    WORD(".docx", new WordDocument()),
    MARKDOWN(".md", new MarkdownDocument());

    /** Of a file. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Of all text in one document: some 300 pages. */
    static final int MAX_CHARACTERS = 1_000_000;

    private static final List<String> MEANT_AS_DOCUMENTS =
            List.of(".doc", ".docm", ".dotx", ".odt", ".rtf", ".txt", ".html", ".htm", ".pptx", ".xlsx", ".pages");

    private final String ending;
    private final Blocks blocks;

    DocumentFormat(String ending, Blocks blocks) {
        this.ending = ending;
        this.blocks = blocks;
    }

    /** Takes a document apart. */
    interface Blocks {
        /** @throws UnreadableDocumentException with what to do */
        List<Block> of(byte[] document) throws UnreadableDocumentException;
    }

    /** The format of a file; empty when it is not one that is read. */
    public static Optional<DocumentFormat> of(String name) {
        for (DocumentFormat format : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether people who put this file there will expect it to be read, though it is not. */
    public static boolean isExpected(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MEANT_AS_DOCUMENTS.stream().anyMatch(lower::endsWith);
    }

    /** The name of a file without its ending. */
    public String stem(String name) {
        return name.substring(0, name.length() - ending.length());
    }

    /** The sections of a document, which holds at most {@link #MAX_BYTES} bytes. */
    public Extraction read(byte[] document) {
        try {
            List<Section> sections = new Sections().of(blocks.of(document));
            return sections.isEmpty()
                    ? new Extraction.Refused("there is no text in it; write some, or take the file away")
                    : new Extraction.Read(sections);
        } catch (UnreadableDocumentException unreadable) {
            return new Extraction.Refused(unreadable.why());
        }
    }
}
