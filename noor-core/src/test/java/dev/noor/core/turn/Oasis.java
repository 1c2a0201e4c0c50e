package dev.noor.core.turn;

import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogFixtures;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.TemplateKey;
import dev.noor.ports.tenant.Templates;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small shop with two chairs, whose templates say which phrase they are, and one of its customers. */
public final class Oasis {
    public static final TenantId TENANT = new TenantId("oasis");
    public static final ChatAddress CHAT = new ChatAddress(TENANT, "test", "customer");

    /** What a model may say there that claims nothing. */
    private static final Lexicon TALK = new Lexicon(List.of(new Lexicon.Entry(
            Lexicon.Kind.TALK,
            "talk",
            List.of(),
            Stream.of("yes", "we", "have", "and", "these", "are", "the", "here", "words")
                    .map(word -> new Lexicon.Form(Lexicon.Script.ENGLISH, word))
                    .toList())));

    private Oasis() {}

    public static MemoryTenantSource tenants() {
        return tenants(TenantFixtures.aLexicon());
    }

    /** The same with other words known. */
    static MemoryTenantSource tenants(Lexicon lexicon) {
        MemoryTenantSource tenants = new MemoryTenantSource();
        Templates templates = new Templates(Map.of(
                Language.EN, phrases("Here are the words of"),
                Language.AR, phrases("هذا كلام"),
                Language.RU, phrases("Здесь слова про")));
        tenants.put(
                TenantFixtures.aTenant(
                        TENANT,
                        lexicon.plus(TALK),
                        TenantFixtures.aTenant(TENANT).promises(),
                        templates),
                List.of());
        return tenants;
    }

    /** For each phrase a sentence that says which it is, in English, and uses its placeholders. */
    private static Map<TemplateKey, List<String>> phrases(String lead) {
        return TemplateKey.all().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        phrase -> List.of(phrase.placeholders().stream()
                                .sorted()
                                .map(name -> " {" + name + "}")
                                .collect(Collectors.joining(
                                        "", lead + " " + phrase.key().replace('_', ' '), ".")))));
    }

    public static List<Product> chairs() {
        return List.of(chair("CH 512"), chair("CH 616"));
    }

    private static Product chair(String sku) {
        return CatalogFixtures.aProduct(sku).build().under(List.of(new ConceptId("office chair")));
    }

    /** What a turn says, one reply a line. */
    public static String words(TurnCommit turn) {
        return turn.replies().stream()
                .map(reply -> reply.content() instanceof OutboundContent.FreeForm(String text) ? text : "")
                .collect(Collectors.joining("\n"));
    }
}
