package dev.noor.core.reading;

import java.util.BitSet;
import java.util.Optional;

/**
 * Who writes and where to, as told.
 *
 * @param taxNumber the buyer's own as told, right or wrong
 * @param tokens those that are part of a name, a company or an address
 */
record Contacts(
        Optional<String> name,
        Optional<String> company,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> taxNumber,
        Optional<String> address,
        BitSet tokens) {
    /** A number of an address counts nothing. */
    void claimFigures(Markup markup) {
        markup.freeFigures().stream()
                .filter(figure -> tokens.get(figure.from()))
                .forEach(figure -> markup.claim(figure, Owner.ADDRESS));
    }

    /** Whether an entry of the lexicon is the word before a tax number that was told. */
    boolean tellTaxNumber(Markup markup, Hit hit) {
        return taxNumber.isPresent() && markup.is(Operator.TAX_NUMBER, hit.from());
    }

    boolean any() {
        return name.isPresent()
                || company.isPresent()
                || email.isPresent()
                || phone.isPresent()
                || taxNumber.isPresent();
    }
}
