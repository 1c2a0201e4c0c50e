package dev.noor.adapter.wazzup;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.adapter.wazzup.json.Pieces;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.channel.TemplateDirectory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET /v3/templates/whatsapp}, page by page. Thread-safe. */
final class WazzupTemplates implements TemplateDirectory {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;
    private static final int LONGEST = 600;

    private final WazzupApi api;

    @Inject
    WazzupTemplates(WazzupApi api) {
        this.api = api;
    }

    @Override
    public List<MessageTemplate> templates() {
        List<MessageTemplate> templates = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<MessageTemplate> read = page(page * PAGE);
            templates.addAll(read);
            if (read.size() < PAGE) {
                break;
            }
        }
        return List.copyOf(templates);
    }

    private List<MessageTemplate> page(int offset) {
        String body = Answers.body(api.get("/templates/whatsapp?limit=" + PAGE + "&offset=" + offset));
        Optional<String> wrapped = Pieces.members(body).parts().stream()
                .filter(member -> member.name().equals("data"))
                .map(Pieces.Member::value)
                .findFirst();
        Pieces.Cut<String> list = Pieces.elements(wrapped.orElse(body));
        if (list.rest().isPresent()) {
            throw Answers.unreadable();
        }
        List<MessageTemplate> templates = new ArrayList<>();
        for (String element : list.parts()) {
            templates.add(template(element));
        }
        return templates;
    }

    private static MessageTemplate template(String json) {
        try {
            Item item = Item.read(json);
            return new MessageTemplate(
                    item.required("templateGuid", LONGEST),
                    item.hint("name").or(() -> item.hint("title")).orElse(""),
                    item.hint("language").orElse(""),
                    item.word("category").orElse(""),
                    item.word("status").orElse("unknown"),
                    item.hint("rejected_reason").orElse(""));
        } catch (BadItemException bad) {
            throw Answers.unreadable();
        }
    }
}
