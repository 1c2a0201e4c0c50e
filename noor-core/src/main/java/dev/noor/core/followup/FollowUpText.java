package dev.noor.core.followup;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.ProductText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said to somebody who is silent: the tenant's words, about what was spoken of last. Thread-safe. */
public final class FollowUpText {
    private final Catalog catalog;

    @Inject
    public FollowUpText(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws dev.noor.ports.PortException when the catalogue cannot be asked */
    public String words(ServedTenant tenant, Conversation conversation, Step step) {
        Wording wording = tenant.wording(conversation.language().orElse(Language.EN), conversation.turns());
        if (step.says().placeholders().isEmpty()) {
            return wording.say(step.says());
        }
        if (step.says().placeholders().contains("about")) {
            return wording.say(step.says(), Map.of("about", topic(tenant, conversation, wording)));
        }
        Tenant company = tenant.tenant();
        return wording.say(
                step.says(),
                Map.of("assistant", company.assistant().in(wording.language()), "company", company.name()));
    }

    private String topic(ServedTenant tenant, Conversation conversation, Wording wording) {
        List<Sku> chosen = Ledger.of(conversation.facts())
                .selection()
                .map(FollowUpText::skus)
                .orElse(conversation.shown());
        return conversation
                .quotation()
                .map(quotation -> wording.say(Phrase.TOPIC_QUOTATION, Map.of("number", quotation.number())))
                .or(() -> only(chosen)
                        .flatMap(sku -> catalog.find(company(conversation), sku))
                        .map(product -> product(tenant.products(wording), product, wording)))
                .orElseGet(() -> wording.say(
                        conversation.shown().isEmpty() && conversation.listed().isEmpty()
                                ? Phrase.TOPIC_REQUEST
                                : Phrase.TOPIC_OPTIONS));
    }

    private static String product(ProductText text, Product product, Wording wording) {
        return wording.say(Phrase.TOPIC_PRODUCT, Map.of("name", text.name(product)));
    }

    private static TenantId company(Conversation conversation) {
        return conversation.address().tenant();
    }

    private static List<Sku> skus(Selection chosen) {
        return chosen.picks().stream().map(Pick::sku).toList();
    }

    private static Optional<Sku> only(List<Sku> some) {
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }
}
