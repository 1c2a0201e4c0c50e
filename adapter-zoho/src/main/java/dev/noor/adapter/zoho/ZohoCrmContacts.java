package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Contacts of Zoho CRM. Searched for by phone first, since Zoho tells doubles by e-mail only; one number at a time in
 * this process. Thread-safe.
 */
@Singleton
final class ZohoCrmContacts implements CrmContacts {
    /** Zoho wants a last name; whoever has none yet is called this. */
    static final String NAMELESS = "WhatsApp customer";

    private static final int LONGEST_NAME = 80;
    private static final String FIELDS = "Last_Name,Phone,Mobile,Email,Account_Name,Created_Time";

    private final ZohoCrmApi api;
    private final PhoneTurns turns;

    @Inject
    ZohoCrmContacts(ZohoCrmApi api, PhoneTurns turns) {
        this.api = api;
        this.turns = turns;
    }

    @Override
    public Optional<ContactId> find(PhoneNumber phone) {
        return record(phone).map(ZohoCrmContacts::id);
    }

    @Override
    public Kept<ContactId> keep(CrmContact contact) {
        return turns.take(
                contact.phone(),
                () -> record(contact.phone())
                        .map(there -> completed(there, contact))
                        .orElseGet(() -> created(contact, contact.email())));
    }

    @Override
    public Optional<ContactId> complete(ContactId known, CrmContact contact) {
        return api.get("/Contacts/" + known, Map.of("fields", FIELDS))
                .map(found -> found.path("data").path(0))
                .filter(JsonNode::isObject)
                .flatMap(there -> completed(there, contact).there());
    }

    private Optional<JsonNode> record(PhoneNumber phone) {
        return api
                .get("/Contacts/search", Map.of("criteria", PhoneForms.criteria(phone), "fields", FIELDS))
                .map(found -> found.path("data"))
                .stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
                .filter(record -> PhoneForms.isOf(phone, record))
                .min(Comparator.comparing(record -> record.path("Created_Time").asText("")));
    }

    private Kept<ContactId> created(CrmContact contact, Optional<String> email) {
        ObjectNode record = ZohoJson.newObject();
        record.put("Last_Name", contact.name().map(ZohoCrmContacts::shortened).orElse(NAMELESS));
        record.put("Phone", contact.phone().e164());
        email.ifPresent(address -> record.put("Email", address));
        contact.company().ifPresent(company -> record.set("Account_Name", reference(company)));
        Sent sent = api.post("/Contacts", Records.one(record));
        return switch (sent) {
            case Sent.Done done -> Records.kept(done, ContactId::new);
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            // an address that the CRM does not take keeps nobody from being known
            case Sent.Refused refused ->
                email.isPresent() && refused.code().endsWith(":Email")
                        ? created(contact, Optional.empty())
                        : new Kept.Refused<>(refused.code());
        };
    }

    /** Adds what is lacking; that the CRM takes none of it leaves the contact as it is. */
    private Kept<ContactId> completed(JsonNode there, CrmContact contact) {
        ContactId id = id(there);
        ObjectNode lacking = ZohoJson.newObject();
        if (List.of("", NAMELESS).contains(there.path("Last_Name").asText(""))) {
            contact.name().ifPresent(name -> lacking.put("Last_Name", shortened(name)));
        }
        if (there.path("Email").asText("").isEmpty()) {
            contact.email().ifPresent(address -> lacking.put("Email", address));
        }
        if (there.path("Account_Name").path("id").asText("").isEmpty()) {
            contact.company().ifPresent(company -> lacking.set("Account_Name", reference(company)));
        }
        if (!lacking.isEmpty() && api.put("/Contacts/" + id, Records.one(lacking)) instanceof Sent.Refused) {
            lacking.remove("Email");
            if (!lacking.isEmpty()) {
                api.put("/Contacts/" + id, Records.one(lacking));
            }
        }
        return new Kept.Found<>(id);
    }

    static String shortened(String name) {
        String clean = name.strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    private static JsonNode reference(CompanyId company) {
        return ZohoJson.newObject().put("id", company.value());
    }

    private static ContactId id(JsonNode record) {
        return new ContactId(record.path("id").asText(""));
    }
}
