package dev.noor.ports.quotation;

import java.util.Optional;

/**
 * To whom a quotation is addressed, as it was when quoted. Personal: the string form leaves everything out.
 *
 * @param company empty where somebody buys for themselves
 * @param taxNumber the buyer's own, as it is printed
 * @param address where to deliver, without the area
 * @param area the city or emirate, as the lexicon names it
 */
public record Recipient(
        Optional<String> name,
        Optional<String> company,
        Optional<String> taxNumber,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> area) {
    /** Nobody is named. */
    public static final Recipient NOBODY = new Recipient(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same under another tax number, or none. */
    public Recipient taxedAs(Optional<String> number) {
        return new Recipient(name, company, number, email, phone, address, area);
    }

    @Override
    public String toString() {
        return "Recipient[***]";
    }
}
