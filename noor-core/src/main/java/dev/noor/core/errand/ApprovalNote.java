package dev.noor.core.errand;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import java.util.stream.Collectors;

/** What a customer agreed to, for whoever opens the deal. Nothing personal is in it. */
final class ApprovalNote {
    private ApprovalNote() {}

    static String of(Quotation agreed) {
        String lines = agreed.lines().stream().map(ApprovalNote::line).collect(Collectors.joining("\n"));
        return "The customer agreed to " + QuotationNumbers.printed(agreed) + ":\n" + lines
                + agreed.delivery().map(ApprovalNote::line).orElse("") + "\nTotal with tax: "
                + amount(agreed.total());
    }

    private static String line(QuotationLine line) {
        return line.quantity().value() + " x " + line.sku().value()
                + line.colour().map(colour -> " (" + colour + ")").orElse("") + ": " + amount(line.net());
    }

    private static String line(Delivery delivery) {
        return switch (delivery.charge()) {
            case Delivery.Charge.Included included -> "\nDelivery: included";
            case Delivery.Charge.Fixed(Money amount) -> "\nDelivery: " + amount(amount);
            case Delivery.Charge.ByPerson open -> "\nDelivery: its cost was left to a person";
        };
    }

    private static String amount(Money money) {
        return money.toDecimal().toPlainString() + " " + money.currency().getCurrencyCode();
    }
}
