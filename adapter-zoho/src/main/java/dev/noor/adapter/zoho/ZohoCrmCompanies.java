package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmCompany;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Accounts of Zoho CRM, of which Zoho itself lets none be doubled by name. A tax number stands in the description,
 * since accounts have no field of their own for it. Thread-safe.
 */
@Singleton
final class ZohoCrmCompanies implements CrmCompanies {
    private static final String NAME = "Account_Name";
    private static final String DESCRIPTION = "Description";
    private static final Pattern NAMED = Pattern.compile("\\bTRN\\b", Pattern.CASE_INSENSITIVE);

    private final ZohoCrmApi api;

    @Inject
    ZohoCrmCompanies(ZohoCrmApi api) {
        this.api = api;
    }

    @Override
    public Kept<CompanyId> keep(CrmCompany company) {
        String text = company.name().text().strip();
        return api
                .get(
                        "/Accounts/search",
                        Map.of("criteria", "(" + Criteria.is(NAME, text) + ")", "fields", NAME + "," + DESCRIPTION))
                .map(found -> found.path("data"))
                .stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
                .filter(record -> record.path(NAME).asText("").equalsIgnoreCase(text))
                .findFirst()
                .<Kept<CompanyId>>map(there -> new Kept.Found<>(completed(there, company)))
                .orElseGet(() -> created(text, company));
    }

    private Kept<CompanyId> created(String text, CrmCompany company) {
        ObjectNode record = ZohoJson.newObject().put(NAME, text);
        company.taxNumber().ifPresent(number -> record.put(DESCRIPTION, described(number)));
        return switch (api.post("/Accounts/upsert", Records.one(record, NAME))) {
            case Sent.Done done -> Records.kept(done, CompanyId::new);
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>(refused.code());
        };
    }

    /**
     * Adds the tax number behind what people wrote there; that the CRM does not take it leaves the company as it is.
     */
    private CompanyId completed(JsonNode there, CrmCompany company) {
        CompanyId id = new CompanyId(there.path("id").asText(""));
        String written = there.path(DESCRIPTION).asText("");
        company.taxNumber()
                .filter(number -> !NAMED.matcher(written).find())
                .map(number ->
                        written.isBlank() ? described(number) : written.stripTrailing() + "\n" + described(number))
                .map(text -> ZohoJson.newObject().put(DESCRIPTION, text))
                .ifPresent(lacking -> api.put("/Accounts/" + id, Records.one(lacking)));
        return id;
    }

    private static String described(TaxNumber number) {
        return "TRN " + number.digits();
    }
}
