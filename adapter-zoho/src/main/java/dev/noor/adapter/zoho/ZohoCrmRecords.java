package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.ContactChange;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealRecord;
import dev.noor.ports.crm.DealStage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Contacts and deals of Zoho CRM, newest last. Thread-safe. */
@Singleton
final class ZohoCrmRecords implements CrmRecords {
    private static final String PEOPLE = "Last_Name,Full_Name,Phone,Mobile,Email,Account_Name,Modified_Time";
    private static final String DEALS = DealReader.FIELDS + ",Contact_Name,Amount";

    private final ZohoCrmApi api;

    @Inject
    ZohoCrmRecords(ZohoCrmApi api) {
        this.api = api;
    }

    @Override
    public List<ContactRecord> contacts(PhoneNumber phone) {
        return records(api.get("/Contacts/search", Map.of("criteria", PhoneForms.criteria(phone), "fields", PEOPLE)))
                .filter(record -> PhoneForms.isOf(phone, record))
                .map(ZohoCrmRecords::person)
                .toList();
    }

    @Override
    public Listed<ContactRecord> contacts(Slice slice) {
        return listed("/Contacts", Map.of("fields", PEOPLE), slice, record -> true, ZohoCrmRecords::person);
    }

    @Override
    public Optional<ContactRecord> contact(ContactId id) {
        return one("/Contacts/" + id, PEOPLE).map(ZohoCrmRecords::person);
    }

    @Override
    public Changing change(ContactId id, ContactChange change) {
        ObjectNode record = ZohoJson.newObject();
        change.name().ifPresent(name -> {
            record.put("Last_Name", ZohoCrmContacts.shortened(name));
            // else the first name that stands there already would go before the whole one
            record.putNull("First_Name");
        });
        change.email().ifPresent(email -> record.put("Email", email));
        change.company().ifPresent(company -> record.putObject("Account_Name").put("id", company.value()));
        return switch (api.put("/Contacts/" + id, Records.one(record))) {
            case Sent.Done done -> new Changing.Changed();
            case Sent.Refused refused ->
                refused.code().endsWith(":id") ? new Changing.Gone() : new Changing.Refused(refused.code());
            case Sent.Unclear unclear -> throw new TransientPortException(unclear.code(), "it may be changed");
        };
    }

    @Override
    public Listed<DealRecord> deals(Optional<DealStage> stage, Slice slice) {
        return stage.map(at -> listed(
                        "/Deals/search",
                        Map.of("fields", DEALS, "criteria", "(" + Criteria.is("Stage", at.name()) + ")"),
                        slice,
                        record -> record.path("Stage").asText("").equals(at.name()),
                        ZohoCrmRecords::deal))
                .orElseGet(
                        () -> listed("/Deals", Map.of("fields", DEALS), slice, record -> true, ZohoCrmRecords::deal));
    }

    @Override
    public Optional<DealRecord> deal(DealId id) {
        return one("/Deals/" + id, DEALS).map(ZohoCrmRecords::deal);
    }

    private Optional<JsonNode> one(String path, String fields) {
        return api.get(path, Map.of("fields", fields))
                .map(found -> found.path("data").path(0))
                .filter(JsonNode::isObject);
    }

    private <T> Listed<T> listed(
            String path, Map<String, String> asked, Slice slice, Predicate<JsonNode> fits, Function<JsonNode, T> read) {
        Map<String, String> query = new HashMap<>(asked);
        query.put("page", String.valueOf(slice.page()));
        query.put("per_page", String.valueOf(slice.size()));
        query.put("sort_by", "Created_Time");
        query.put("sort_order", "asc");
        Optional<JsonNode> answer = api.get(path, query);
        List<T> items = new ArrayList<>();
        records(answer).filter(fits).map(read).forEach(items::add);
        boolean more = answer.filter(
                        found -> found.path("info").path("more_records").asBoolean())
                .isPresent();
        return new Listed<>(items, more && (slice.page() + 1) * slice.size() <= MOST ? Ending.MORE : Ending.LAST);
    }

    private static Stream<JsonNode> records(Optional<JsonNode> answer) {
        return answer.map(found -> found.path("data")).stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false));
    }

    private static ContactRecord person(JsonNode record) {
        return new ContactRecord(
                new ContactId(record.path("id").asText("")),
                text(record, "Full_Name")
                        .or(() -> text(record, "Last_Name"))
                        .filter(name -> !name.equals(ZohoCrmContacts.NAMELESS)),
                text(record, "Phone").or(() -> text(record, "Mobile")),
                text(record, "Email"),
                text(record.path("Account_Name"), "name"),
                DealReader.time(record, "Modified_Time"));
    }

    private static DealRecord deal(JsonNode record) {
        JsonNode amount = record.path("Amount");
        return new DealRecord(
                DealReader.read(record),
                record.path("Deal_Name").asText(""),
                text(record.path("Contact_Name"), "id").map(ContactId::new),
                amount.isNumber() ? Optional.of(amount.decimalValue()) : Optional.empty());
    }

    private static Optional<String> text(JsonNode record, String field) {
        return Optional.of(record.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}
