package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;

/** What a reply's figures and claims are traced to. */
final class EvidenceJson {
    private EvidenceJson() {}

    static ObjectNode write(Evidence evidence) {
        ObjectNode node = Json.object();
        return switch (evidence) {
            case Evidence.ProductRow row ->
                node.put("type", "product_row").set("product", ProductJson.write(row.product()));
            case Evidence.PassageText text -> node.put("type", "passage_text").set("passage", write(text.passage()));
            case Evidence.Told told -> node.put("type", "told").set("fact", CommonJson.write(told.fact()));
            case Evidence.Amount amount ->
                node.put("type", "amount")
                        .put("sku", amount.sku().value())
                        .put("quantity", amount.quantity())
                        .set("amount", CommonJson.write(amount.amount()));
            case Evidence.Quoted quoted ->
                node.put("type", "quoted").set("quotation", QuotationJson.write(quoted.quotation()));
            case Evidence.Ordered ordered ->
                node.put("type", "ordered")
                        .put("reference", ordered.reference().text())
                        .put("status", Json.wire(ordered.status()));
            case Evidence.Figure figure ->
                node.put("type", "figure")
                        .put("source", figure.source())
                        .put("value", figure.value().toString());
            case Evidence.Promised promised ->
                node.put("type", "promised")
                        .put("promise_id", promised.promiseId())
                        .set("words", CommonJson.write(promised.words()));
        };
    }

    static Evidence read(JsonMember member) {
        return switch (member.text("type")) {
            case "product_row" ->
                new Evidence.ProductRow(member.member("product").read(ProductJson::read));
            case "passage_text" ->
                new Evidence.PassageText(member.member("passage").read(EvidenceJson::readPassage));
            case "told" -> new Evidence.Told(member.member("fact").read(CommonJson::readFact));
            case "amount" ->
                new Evidence.Amount(
                        member.parsed("sku", Sku::new),
                        member.integer("quantity"),
                        member.member("amount").read(CommonJson::readMoney));
            case "quoted" -> new Evidence.Quoted(member.member("quotation").read(QuotationJson::read));
            case "ordered" ->
                new Evidence.Ordered(
                        member.parsed("reference", OrderReference::new),
                        member.choice("status", SaleOrderStatus.class));
            case "figure" -> new Evidence.Figure(member.text("source"), member.parsed("value", BigDecimal::new));
            case "promised" ->
                new Evidence.Promised(
                        member.text("promise_id"), member.member("words").read(CommonJson::readLocalized));
            default -> throw member.member("type").wrong("unknown kind of evidence");
        };
    }

    private static ObjectNode write(Passage passage) {
        ObjectNode node = Json.object()
                .put("id", passage.id().value())
                .put("kind", Json.wire(passage.kind()))
                .put("title", passage.title());
        node.set("text", CommonJson.write(passage.text()));
        node.set("questions", Json.array(passage.questions(), Json::text));
        return node.put("source", passage.source());
    }

    private static Passage readPassage(JsonMember member) {
        return new Passage(
                new PassageId(member.text("id")),
                member.choice("kind", PassageKind.class),
                member.text("title"),
                member.member("text").read(CommonJson::readLocalized),
                member.list("questions", JsonMember::text),
                member.text("source"));
    }
}
