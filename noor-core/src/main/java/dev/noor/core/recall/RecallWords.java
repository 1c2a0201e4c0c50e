package dev.noor.core.recall;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.Span;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.ProductText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of what is remembered of one conversation, in one language. Confined to one thread. */
final class RecallWords {
    private static final int LONGEST = 160;
    private static final Masker MASKER = new Masker(List.of());

    private final ServedTenant tenant;
    private final Catalog catalog;
    private final Wording wording;
    private final List<Known> personal;

    RecallWords(ServedTenant tenant, Catalog catalog, Language language, List<Fact> facts) {
        this.tenant = tenant;
        this.catalog = catalog;
        this.wording = tenant.wording(language, 0);
        this.personal = facts.stream().flatMap(fact -> Known.of(fact).stream()).toList();
    }

    String say(StaffPhrase phrase) {
        return wording.say(phrase);
    }

    String say(StaffPhrase phrase, Map<String, String> values) {
        return wording.say(phrase, values);
    }

    String list(List<String> parts) {
        return String.join(wording.comma(), parts);
    }

    String word(Kind kind, String id) {
        return tenant.word(kind, id, wording.language());
    }

    NumberText numbers() {
        return tenant.numbers(wording.language());
    }

    /** What a product is called; its code where the catalogue cannot tell now. */
    String product(Sku sku) {
        return row(sku).map(product -> products().name(product)).orElse(sku.value());
    }

    Optional<Product> row(Sku sku) {
        try {
            return catalog.find(id(), sku);
        } catch (PortException notNow) {
            return Optional.empty();
        }
    }

    private ProductText products() {
        return tenant.products(wording);
    }

    private TenantId id() {
        return tenant.tenant().id();
    }

    /** Somebody's own words in one line, without what is personal. */
    String quoted(String words) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (Span span : MASKER.find(words, personal)) {
            bare.append(words, from, span.start()).append("***");
            from = span.end();
        }
        String line = bare.append(words, from, words.length())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return "\"" + (line.length() > LONGEST ? shortened(line) : line) + "\"";
    }

    private static String shortened(String line) {
        int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return line.substring(0, end).strip() + "…";
    }
}
