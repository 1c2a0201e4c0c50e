package dev.noor.adapter.zoho;

import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Accounts of Zoho CRM, of which Zoho itself lets none be doubled by name. Thread-safe. */
@Singleton
final class ZohoCrmCompanies implements CrmCompanies {
    private static final String NAME = "Account_Name";

    private final ZohoCrmApi api;

    @Inject
    ZohoCrmCompanies(ZohoCrmApi api) {
        this.api = api;
    }

    @Override
    public Kept<CompanyId> keep(CompanyName name) {
        String text = name.text().strip();
        return api
                .get("/Accounts/search", Map.of("criteria", "(" + Criteria.is(NAME, text) + ")", "fields", NAME))
                .map(found -> found.path("data"))
                .stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
                .filter(record -> record.path(NAME).asText("").equalsIgnoreCase(text))
                .map(record -> record.path("id").asText(""))
                .findFirst()
                .<Kept<CompanyId>>map(id -> new Kept.Found<>(new CompanyId(id)))
                .orElseGet(() -> created(text));
    }

    private Kept<CompanyId> created(String text) {
        return switch (api.post(
                "/Accounts/upsert", Records.one(ZohoJson.newObject().put(NAME, text), NAME))) {
            case Sent.Done done -> Records.kept(done, CompanyId::new);
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>(refused.code());
        };
    }
}
