package dev.noor.adapter.files.document;

/** A piece of a document in the order of reading. */
sealed interface Block {

    /** @return where it stands, see {@link Section.Part#place()} */
    String place();

    /** @param level 1 for the highest */
    record Heading(int level, String text, String place) implements Block {}

    /** A paragraph, an item of a list or a row of a table, on one line. */
    record Paragraph(String text, String place) implements Block {}
}
