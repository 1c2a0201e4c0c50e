package dev.noor.app.cli.quote;

import dev.noor.app.cli.CommandFailure;
import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationBook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation as it is printed, such as {@code TJ221126-7-R1}. */
record PrintedNumber(String number, int revision) {
    private static final Pattern PRINTED = Pattern.compile("(.+)-R([1-9][0-9]{0,5})");

    static PrintedNumber of(String text) {
        Matcher printed = PRINTED.matcher(text);
        if (!printed.matches()) {
            throw CommandFailure.usage("a quotation is named as it is printed, such as TJ221126-7-R1");
        }
        return new PrintedNumber(printed.group(1), Integer.parseInt(printed.group(2)));
    }

    /** The company's quotation that bears it. */
    QuotationBook.Entry in(QuotationBook quotations, TenantId tenant) {
        return quotations
                .find(tenant, number, revision)
                .orElseThrow(() ->
                        CommandFailure.work("there is no quotation " + number + "-R" + revision + " of " + tenant));
    }
}
