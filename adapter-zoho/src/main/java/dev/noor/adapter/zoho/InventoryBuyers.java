package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Inventory's customers, whom a sale order is made out to; they are others than the CRM's contacts. Thread-safe. */
@Singleton
final class InventoryBuyers {
    private static final int LONGEST_NAME = 150;

    private final ZohoApi api;

    @Inject
    InventoryBuyers(ZohoApi api) {
        this.api = api;
    }

    /** The id of whoever has the phone of the order, made where there is nobody. */
    Kept<String> keep(SaleOrderDraft draft) {
        return find(draft).<Kept<String>>map(Kept.Found::new).orElseGet(() -> created(draft));
    }

    private Optional<String> find(SaleOrderDraft draft) {
        return PhoneForms.of(draft.phone()).stream()
                .map(form -> api.get("/contacts", Map.of("phone", form)).path("contacts"))
                .flatMap(page -> StreamSupport.stream(page.spliterator(), false))
                .filter(contact -> PhoneForms.isSame(draft.phone(), text(contact, "phone"))
                        || PhoneForms.isSame(draft.phone(), text(contact, "mobile")))
                .map(contact -> text(contact, "contact_id"))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private Kept<String> created(SaleOrderDraft draft) {
        Recipient recipient = draft.quotation().recipient();
        Optional<String> company = recipient.company();
        String name = company.or(recipient::name).orElse(ZohoCrmContacts.NAMELESS);
        ObjectNode person = ZohoJson.newObject();
        person.put("first_name", recipient.name().orElse(ZohoCrmContacts.NAMELESS));
        person.put("phone", draft.phone().e164());
        person.put("mobile", draft.phone().e164());
        person.put("is_primary_contact", true);
        recipient.email().ifPresent(address -> person.put("email", address));
        ObjectNode contact = ZohoJson.newObject();
        // Inventory wants names that nobody else has
        contact.put("contact_name", shortened(name) + " " + draft.phone().e164());
        company.ifPresent(text -> contact.put("company_name", shortened(text)));
        contact.put("contact_type", "customer");
        contact.set("contact_persons", ZohoJson.newArray().add(person));
        return switch (api.post("/contacts", contact.toString())) {
            case Sent.Done done -> {
                String id = text(done.answer().path("contact"), "contact_id");
                yield id.isEmpty() ? new Kept.Unclear<>("zoho.unreadable") : new Kept.Created<>(id);
            }
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>("order.buyer:" + refused.code());
        };
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String text(JsonNode record, String member) {
        return record.path(member).asText("");
    }
}
