package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Delivery.Charge;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Quotations. Percentages are decimal strings, as amounts are. */
final class QuotationJson {
    private QuotationJson() {}

    static ObjectNode write(Quotation quotation) {
        ObjectNode node = Json.object()
                .put("id", quotation.id().toString())
                .put("number", quotation.number())
                .put("revision", quotation.revision());
        node.set("lines", Json.array(quotation.lines(), QuotationJson::write));
        node.set("subtotal", CommonJson.write(quotation.subtotal()));
        node.put("vat_rate", quotation.vatRate().value().toPlainString());
        node.set("vat", CommonJson.write(quotation.vat()));
        node.set("total", CommonJson.write(quotation.total()));
        node.put("status", Json.wire(quotation.status()))
                .put("valid_until", quotation.validUntil().toString());
        if (!quotation.recipient().equals(Recipient.NOBODY)) {
            node.set("recipient", write(quotation.recipient()));
        }
        quotation.delivery().ifPresent(line -> node.set("delivery", write(line)));
        return node;
    }

    private static ObjectNode write(Delivery delivery) {
        ObjectNode node = Json.object().put("service", Json.wire(delivery.service()));
        delivery.place().ifPresent(text -> node.put("place", text));
        switch (delivery.charge()) {
            case Charge.Included included -> node.put("charge", "included");
            case Charge.Fixed(Money amount) -> node.put("charge", "fixed").set("amount", CommonJson.write(amount));
            case Charge.ByPerson open -> node.put("charge", "by_person");
        }
        return node;
    }

    private static Delivery readDelivery(JsonMember member) {
        return new Delivery(
                member.choice("service", Delivery.Service.class),
                member.optional("place").map(JsonMember::text),
                readCharge(member));
    }

    private static Charge readCharge(JsonMember member) {
        return switch (member.text("charge")) {
            case "included" -> new Charge.Included();
            case "fixed" -> new Charge.Fixed(member.member("amount").read(CommonJson::readMoney));
            case "by_person" -> new Charge.ByPerson();
            default -> throw member.member("charge").wrong("not included, fixed or by_person");
        };
    }

    private static ObjectNode write(Recipient recipient) {
        ObjectNode node = Json.object();
        recipient.name().ifPresent(text -> node.put("name", text));
        recipient.company().ifPresent(text -> node.put("company", text));
        recipient.taxNumber().ifPresent(text -> node.put("tax_number", text));
        recipient.email().ifPresent(text -> node.put("email", text));
        recipient.phone().ifPresent(text -> node.put("phone", text));
        recipient.address().ifPresent(text -> node.put("address", text));
        recipient.area().ifPresent(text -> node.put("area", text));
        return node;
    }

    private static Recipient readRecipient(JsonMember member) {
        return new Recipient(
                member.optional("name").map(JsonMember::text),
                member.optional("company").map(JsonMember::text),
                member.optional("tax_number").map(JsonMember::text),
                member.optional("email").map(JsonMember::text),
                member.optional("phone").map(JsonMember::text),
                member.optional("address").map(JsonMember::text),
                member.optional("area").map(JsonMember::text));
    }

    static ObjectNode write(ConsentReceipt receipt) {
        return Json.object()
                .put("digest", receipt.digest())
                .put("source", receipt.source().toString())
                .put("at", receipt.at().toString());
    }

    static ConsentReceipt readReceipt(JsonMember member) {
        return new ConsentReceipt(
                member.text("digest"),
                new MessageId(member.parsed("source", UUID::fromString)),
                member.parsed("at", Instant::parse));
    }

    static Quotation read(JsonMember member) {
        return new Quotation(
                new QuotationId(member.parsed("id", UUID::fromString)),
                member.text("number"),
                member.integer("revision"),
                member.list("lines", QuotationJson::readLine),
                member.member("subtotal").read(CommonJson::readMoney),
                member.parsed("vat_rate", Percent::of),
                member.member("vat").read(CommonJson::readMoney),
                member.member("total").read(CommonJson::readMoney),
                member.choice("status", QuotationStatus.class),
                member.parsed("valid_until", LocalDate::parse),
                member.optional("recipient").map(QuotationJson::readRecipient).orElse(Recipient.NOBODY),
                member.optional("delivery").map(QuotationJson::readDelivery));
    }

    private static ObjectNode write(QuotationLine line) {
        ObjectNode node = Json.object()
                .put("sku", line.sku().value())
                .put("name", line.name())
                .put("quantity", line.quantity().value());
        node.set("unit_price", CommonJson.write(line.unitPrice()));
        node.put("discount", line.discount().value().toPlainString());
        node.set("net", CommonJson.write(line.net()));
        line.zone().ifPresent(zone -> node.put("zone", zone));
        line.colour().ifPresent(colour -> node.put("colour", colour));
        if (line.later() > 0) {
            node.put("later", line.later());
        }
        return node;
    }

    private static QuotationLine readLine(JsonMember member) {
        return new QuotationLine(
                member.parsed("sku", Sku::new),
                member.text("name"),
                new Quantity(member.integer("quantity")),
                member.member("unit_price").read(CommonJson::readMoney),
                member.parsed("discount", Percent::of),
                member.member("net").read(CommonJson::readMoney),
                member.optional("zone").map(JsonMember::text),
                member.optional("colour").map(JsonMember::text),
                member.optional("later").map(JsonMember::integer).orElse(0));
    }
}
