package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What several concepts share: amounts, texts in several languages, facts. */
final class CommonJson {
    private CommonJson() {}

    static ObjectNode write(Money money) {
        return Json.object()
                .put("amount", money.toDecimal().toPlainString())
                .put("currency", money.currency().getCurrencyCode());
    }

    static Money readMoney(JsonMember member) {
        return Money.of(member.parsed("amount", BigDecimal::new), member.parsed("currency", Currency::getInstance));
    }

    static ObjectNode write(LocalizedText text) {
        ObjectNode node = Json.object();
        for (Language language : Language.values()) {
            if (text.texts().containsKey(language)) {
                node.put(language.tag(), text.in(language));
            }
        }
        return node;
    }

    static LocalizedText readLocalized(JsonMember member) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            member.optional(language.tag()).ifPresent(text -> texts.put(language, text.text()));
        }
        return new LocalizedText(texts);
    }

    /** Personal values are written out: a report is stored, and shown only where they may be seen. */
    static ObjectNode write(Fact fact) {
        return Json.object()
                .put("slot", fact.slot().wire())
                .put("value", fact.value())
                .put("source", fact.source().toString())
                .put("at", fact.at().toString());
    }

    static Fact readFact(JsonMember member) {
        return new Fact(
                member.choice("slot", FactSlot.class),
                member.text("value"),
                new MessageId(member.parsed("source", UUID::fromString)),
                member.parsed("at", Instant::parse));
    }
}
