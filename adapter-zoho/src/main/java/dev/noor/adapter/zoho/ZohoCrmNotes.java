package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.NoteId;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Notes of Zoho CRM, with our own key as their last line. Thread-safe. */
@Singleton
final class ZohoCrmNotes implements CrmNotes {
    private static final String FIELDS = "Note_Title,Note_Content";
    /** What Zoho takes of a note, and some room. */
    private static final int LONGEST = 30_000;

    private final ZohoCrmApi api;

    @Inject
    ZohoCrmNotes(ZohoCrmApi api) {
        this.api = api;
    }

    @Override
    public Kept<NoteId> leave(DealId deal, CrmNote note) {
        return leave("/Deals/" + deal + "/Notes", note);
    }

    @Override
    public Kept<NoteId> leave(ContactId contact, CrmNote note) {
        return leave("/Contacts/" + contact + "/Notes", note);
    }

    private Kept<NoteId> leave(String path, CrmNote note) {
        String lastLine = "\n(" + note.key() + ")";
        return find(path, lastLine).<Kept<NoteId>>map(Kept.Found::new).orElseGet(() -> left(path, note, lastLine));
    }

    private Optional<NoteId> find(String path, String lastLine) {
        return api.get(path, Map.of("fields", FIELDS, "per_page", "200")).map(found -> found.path("data")).stream()
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
                .filter(record -> text(record).endsWith(lastLine))
                .map(record -> new NoteId(record.path("id").asText("")))
                .findFirst();
    }

    private static String text(JsonNode record) {
        return record.path("Note_Content").asText("");
    }

    private Kept<NoteId> left(String path, CrmNote note, String lastLine) {
        String text = note.text().length() > LONGEST ? note.text().substring(0, LONGEST) : note.text();
        ObjectNode record = ZohoJson.newObject();
        record.put("Note_Title", note.title());
        record.put("Note_Content", text + lastLine);
        return switch (api.post(path, Records.one(record))) {
            case Sent.Done done -> Records.kept(done, NoteId::new);
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>(refused.code());
        };
    }
}
