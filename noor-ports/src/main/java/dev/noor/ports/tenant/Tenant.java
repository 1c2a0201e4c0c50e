package dev.noor.ports.tenant;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A company that Noor sells for, loaded and checked.
 *
 * @param name of the company, as customers read it
 * @param assistant how Noor introduces itself in each language
 * @param offering what is sold, in a few words, for the first reply
 * @param region the two-letter country whose local phone numbers are read without a prefix
 * @param largeOrder the total from which an order is confirmed by a person
 * @param deals how the company's deals go; empty when it keeps none
 */
public record Tenant(
        TenantId id,
        String name,
        LocalizedText assistant,
        LocalizedText offering,
        Currency currency,
        Percent vat,
        ZoneId zone,
        String region,
        QuotationScheme quotations,
        Money largeOrder,
        List<Promise> promises,
        List<Manager> managers,
        Hours hours,
        Authority authority,
        FollowUpScheme followUps,
        HandoffScheme handoffs,
        Lexicon lexicon,
        Templates templates,
        Optional<DealPipeline> deals) {

    public Tenant {
        promises = List.copyOf(promises);
        managers = List.copyOf(managers);
    }

    /** The promise registered under {@code id}. */
    public Optional<Promise> promise(String id) {
        return promises.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /** The person of an id. */
    public Optional<Manager> manager(String id) {
        return managers.stream().filter(manager -> manager.id().equals(id)).findFirst();
    }

    /** Whether a chat is that of one of the company's own people, in which they are told of what needs one. */
    public boolean isReachedAt(String chat) {
        return managers.stream()
                .flatMap(manager -> manager.reach().stream())
                .anyMatch(reach -> reach.chat().equals(chat));
    }
}
