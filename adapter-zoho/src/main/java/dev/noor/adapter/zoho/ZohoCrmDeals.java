package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.money.Money;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Deals of Zoho CRM, named by our own key: Zoho itself lets no deal be doubled by name, so that a key is safe even
 * where searching does not find yet what was just written. Thread-safe.
 */
@Singleton
final class ZohoCrmDeals implements CrmDeals {
    private static final String NAME = "Deal_Name";
    /** Zoho's usual layout wants a day on which the deal may close; people set it right. Source: domain §11. */
    private static final int DAYS_OF_A_SALE = 21;

    private final ZohoCrmApi api;
    private final ZohoClock clock;

    @Inject
    ZohoCrmDeals(ZohoCrmApi api, ZohoClock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public Optional<Deal> read(DealId deal) {
        return api.get("/Deals/" + deal, Map.of("fields", DealReader.FIELDS))
                .map(found -> found.path("data").path(0))
                .filter(JsonNode::isObject)
                .map(DealReader::read);
    }

    @Override
    public Kept<Deal> open(NewDeal deal) {
        return find(deal.key()).<Kept<Deal>>map(Kept.Found::new).orElseGet(() -> opened(deal));
    }

    private Optional<Deal> find(DealKey key) {
        return api
                .get(
                        "/Deals/search",
                        Map.of("criteria", "(" + Criteria.is(NAME, key.text()) + ")", "fields", DealReader.FIELDS))
                .map(found -> found.path("data"))
                .stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
                .filter(record -> record.path(NAME).asText("").equals(key.text()))
                .findFirst()
                .map(DealReader::read);
    }

    private Kept<Deal> opened(NewDeal deal) {
        ObjectNode record = ZohoJson.newObject();
        record.put(NAME, deal.key().text());
        record.put("Stage", deal.stage().name());
        record.put(
                "Closing_Date",
                clock.instant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(DAYS_OF_A_SALE)
                        .toString());
        record.set("Contact_Name", reference(deal.contact().value()));
        deal.company().ifPresent(company -> record.set("Account_Name", reference(company.value())));
        deal.amount().ifPresent(amount -> record.put("Amount", amount.toDecimal()));
        return switch (api.post("/Deals/upsert", Records.one(record, NAME))) {
            case Sent.Done done -> written(Records.kept(done, DealId::new), deal.stage());
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>(refused.code());
        };
    }

    private static Kept<Deal> written(Kept<DealId> kept, DealStage stage) {
        return switch (kept) {
            case Kept.Found<DealId> found -> new Kept.Found<>(new Deal(found.it(), stage, Optional.empty()));
            case Kept.Created<DealId> created -> new Kept.Created<>(new Deal(created.it(), stage, Optional.empty()));
            case Kept.Unclear<DealId> unclear -> new Kept.Unclear<>(unclear.code());
            case Kept.Refused<DealId> refused -> new Kept.Refused<>(refused.code());
        };
    }

    @Override
    public DealMove move(DealId deal, DealStage to, Optional<Money> amount) {
        ObjectNode record = ZohoJson.newObject();
        record.put("Stage", to.name());
        amount.ifPresent(sum -> record.put("Amount", sum.toDecimal()));
        return switch (api.put("/Deals/" + deal, Records.one(record))) {
            case Sent.Done done -> read(deal).<DealMove>map(DealMove.Moved::new).orElseGet(DealMove.Gone::new);
            case Sent.Refused refused ->
                refused.code().endsWith(":id") ? new DealMove.Gone() : new DealMove.Refused(refused.code());
            case Sent.Unclear unclear -> throw new TransientPortException(unclear.code(), "the deal may be moved");
        };
    }

    private static JsonNode reference(String id) {
        return ZohoJson.newObject().put("id", id);
    }
}
