package dev.noor.ports.file;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A file for a customer. Personal: the string form leaves name and content out.
 *
 * @param mediaType such as {@code application/pdf}
 * @param name as the customer sees it: letters, digits, {@code . _ -}, at most 100
 * @param content at least one byte, at most {@value #MAX_BYTES}, which is what channels take; not to be changed by
 *     anybody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Document(String mediaType, String name, byte[] content) {
    public static final int MAX_BYTES = 10_000_000;

    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");

    public Document {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a file has letters, digits, dots and dashes");
        }
        if (content.length == 0 || content.length > MAX_BYTES) {
            throw new IllegalArgumentException("a file has 1 to " + MAX_BYTES + " bytes");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document
                && document.mediaType.equals(mediaType)
                && document.name.equals(name)
                && Arrays.equals(document.content, content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Document[" + mediaType + ", " + content.length + " bytes]";
    }
}
