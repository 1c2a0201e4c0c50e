package dev.noor.ports.tenant;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.TenantId;
import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.FollowUpScheme.Pause;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tenants for tests. */
public final class TenantFixtures {
    /** Where the company's manager is told. */
    public static final String MANAGER_CHAT = "971500000001";

    private TenantFixtures() {}

    /** A small furniture company in Dubai. Its templates say which phrase they are, and with which placeholders. */
    public static Tenant aTenant(TenantId id) {
        return aTenant(id, aLexicon());
    }

    /** The same company with other words of its trade. */
    public static Tenant aTenant(TenantId id, Lexicon lexicon) {
        return aTenant(
                id,
                lexicon,
                List.of(new Promise(
                        "delivery",
                        Promise.Kind.CONDITIONAL,
                        LocalizedText.english("We deliver within the Emirates."),
                        "")),
                someTemplates());
    }

    /** The same company, of which everything that tests choose is given. */
    public static Tenant aTenant(TenantId id, Lexicon lexicon, List<Promise> promises, Templates templates) {
        return new Tenant(
                id,
                "Oasis Office",
                LocalizedText.english("Noor").with(Language.AR, "نور").with(Language.RU, "Нур"),
                LocalizedText.english("office furniture")
                        .with(Language.AR, "أثاث مكتبي")
                        .with(Language.RU, "офисная мебель"),
                Currency.getInstance("AED"),
                Percent.of("5"),
                ZoneId.of("Asia/Dubai"),
                "AE",
                new QuotationScheme("OO", 15),
                dirhams(10_000),
                promises,
                List.of(new Manager(
                        "m1",
                        "Omar",
                        Set.of("sales"),
                        EnumSet.of(Language.EN, Language.AR),
                        Optional.of(new Manager.Reach(MANAGER_CHAT, Optional.empty())))),
                new Hours(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), LocalTime.of(10, 0), LocalTime.of(20, 0)),
                new Authority(Percent.ZERO, Map.of("wholesale", Percent.of("15"))),
                aScheme(),
                new HandoffScheme(Language.EN, Duration.ofMinutes(15), Duration.ofMinutes(15)),
                lexicon,
                templates,
                Optional.empty());
    }

    /** After 23 hours in free text, after 3, 7 and 30 days by template; a day after the delivery. */
    public static FollowUpScheme aScheme() {
        return new FollowUpScheme(
                List.of(
                        new Step("reminder", Pause.of("23h"), Phrase.FOLLOW_UP_REMINDER, Optional.empty()),
                        new Step("check", Pause.of("3d"), Phrase.FOLLOW_UP_CHECK, Optional.of("oo_check")),
                        new Step("last", Pause.of("7d"), Phrase.FOLLOW_UP_LAST, Optional.of("oo_last")),
                        new Step("revival", Pause.of("30d"), Phrase.FOLLOW_UP_REVIVAL, Optional.of("oo_revival"))),
                Optional.of(
                        new Step("opinion", Pause.of("24h"), Phrase.FOLLOW_UP_FEEDBACK, Optional.of("oo_opinion"))));
    }

    /** A chair and the colour black, in three languages. */
    public static Lexicon aLexicon() {
        return new Lexicon(List.of(
                new Lexicon.Entry(
                        Kind.PRODUCT,
                        "office chair",
                        List.of("chair"),
                        List.of(
                                new Form(Script.ENGLISH, "office chair*"),
                                new Form(Script.ARABIC, "كرسي مكتب"),
                                new Form(Script.RUSSIAN, "офисн* кресл*"))),
                new Lexicon.Entry(
                        Kind.COLOUR,
                        "black",
                        List.of(),
                        List.of(
                                new Form(Script.ENGLISH, "black"),
                                new Form(Script.ARABIC, "أسود"),
                                new Form(Script.RUSSIAN, "черн*")))));
    }

    /** For every phrase in every language one variant such as {@code [en opening {assistant} {company}]}. */
    public static Templates someTemplates() {
        return new Templates(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), TenantFixtures::templatesIn)));
    }

    private static Map<TemplateKey, List<String>> templatesIn(Language language) {
        return TemplateKey.all().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        phrase -> List.of(phrase.placeholders().stream()
                                .sorted()
                                .map(name -> " {" + name + "}")
                                .collect(Collectors.joining("", "[" + language.tag() + " " + phrase.key(), "]")))));
    }
}
