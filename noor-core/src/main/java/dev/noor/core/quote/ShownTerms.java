package dev.noor.core.quote;

import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.Recipient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a customer says yes to, as a digest: the action, every line with its price, the sums, the last day, to whom and
 * where to. Number and revision are left out, so that the same terms written anew are the same terms. Pure.
 */
public final class ShownTerms {
    private static final String ACTION = "approve_quotation";

    private final StringBuilder text = new StringBuilder();

    private ShownTerms() {}

    /** SHA-256 in 64 lower-case hexadecimal digits. */
    public static String digest(Quotation quotation) {
        ShownTerms terms = new ShownTerms();
        terms.add(ACTION);
        terms.add(quotation.total().currency().getCurrencyCode());
        quotation.lines().forEach(terms::add);
        terms.add(quotation.subtotal().minorUnits());
        terms.add(quotation.vatRate().value().stripTrailingZeros().toPlainString());
        terms.add(quotation.vat().minorUnits());
        terms.add(quotation.total().minorUnits());
        terms.add(quotation.validUntil().toString());
        terms.add(quotation.recipient());
        quotation.delivery().ifPresent(line -> terms.add(line, quotation));
        return sha256(terms.text.toString());
    }

    /** Whether a yes to one is a yes to the other. */
    public static boolean same(Quotation one, Quotation other) {
        return digest(one).equals(digest(other));
    }

    private void add(QuotationLine line) {
        add(line.sku().folded());
        add(line.quantity().value());
        add(line.unitPrice().minorUnits());
        add(line.discount().value().stripTrailingZeros().toPlainString());
        add(line.net().minorUnits());
        add(line.zone());
        add(line.colour());
        // Left out where all is in stock, as it was before this was part of the terms.
        if (line.later() > 0) {
            add("later");
            add(line.later());
        }
    }

    /** Left out where nothing is said of it, as it was before this was part of the terms. */
    private void add(Delivery delivery, Quotation quotation) {
        add("delivery");
        add(delivery.service().name());
        add(delivery.place());
        add(delivery.isPriced() ? "priced" : "open");
        add(delivery.net(quotation.total().currency()).minorUnits());
    }

    /** Mail and phone are not part of the bargain. */
    private void add(Recipient recipient) {
        add(recipient.name());
        add(recipient.company());
        add(recipient.taxNumber());
        add(recipient.address());
        add(recipient.area());
    }

    private void add(Optional<String> part) {
        add(part.isPresent() ? "+" + part.get() : "-");
    }

    private void add(long number) {
        add(Long.toString(number));
    }

    /** With its length before it, so that no two lists of parts make one text. */
    private void add(String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
