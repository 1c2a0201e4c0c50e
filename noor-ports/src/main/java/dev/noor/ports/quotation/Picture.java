package dev.noor.ports.quotation;

import java.util.Arrays;

/**
 * A picture to print.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not to be changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Picture(String mediaType, byte[] bytes) {
    public Picture {
        if (!mediaType.equals("image/png") && !mediaType.equals("image/jpeg")) {
            throw new IllegalArgumentException("a picture is a PNG or a JPEG");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && picture.mediaType.equals(mediaType)
                && Arrays.equals(picture.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Picture[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
