package dev.noor.core.catalog;

/**
 * One thing that a row states of its product.
 *
 * @param attribute what it is about, in the catalogue's words, such as {@code headrest}
 * @param value as the catalogue has it; empty where the product's own fields hold it, as with a size
 */
public record Detail(String attribute, String value) {
    /** The value of something that a text of the row mentions without more. */
    static final String YES = "yes";

    static final String NONE = "none";

    /** Whether the row only says that the product has it. */
    public boolean isBare() {
        return value.equals(YES);
    }
}
