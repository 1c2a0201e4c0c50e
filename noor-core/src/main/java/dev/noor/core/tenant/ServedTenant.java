package dev.noor.core.tenant;

import dev.noor.core.catalog.NearNames;
import dev.noor.core.catalog.StatedDetails;
import dev.noor.core.reading.Concepts;
import dev.noor.core.reading.Reader;
import dev.noor.core.wording.DetailText;
import dev.noor.core.wording.LexiconWords;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.ProductText;
import dev.noor.core.wording.TalkWords;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Tenant;
import java.util.Map;
import java.util.Set;

/** A tenant with everything that is compiled from its data once. Immutable and thread-safe. */
public final class ServedTenant {
    private final Tenant tenant;
    private final Set<String> modelNames;
    private final Reader reader;
    private final NearNames nearNames;
    private final LexiconWords words;
    private final StatedDetails details;
    private final Countries countries;
    private final Concepts concepts;
    private final TalkWords talk;

    ServedTenant(Tenant tenant, Set<String> modelNames) {
        this(
                tenant,
                modelNames,
                new LexiconWords(tenant.lexicon()),
                new StatedDetails(tenant.lexicon()),
                new TalkWords(tenant.lexicon(), tenant.templates()));
    }

    private ServedTenant(
            Tenant tenant, Set<String> modelNames, LexiconWords words, StatedDetails details, TalkWords talk) {
        this.tenant = tenant;
        this.modelNames = modelNames;
        this.reader = new Reader(tenant.lexicon(), modelNames, tenant.currency(), tenant.region());
        this.nearNames = new NearNames(modelNames);
        this.words = words;
        this.details = details;
        this.talk = talk;
        this.countries = new Countries(tenant.lexicon(), tenant.region());
        this.concepts = new Concepts(tenant.lexicon());
    }

    /** The same tenant after its catalogue changed. */
    ServedTenant withModelNames(Set<String> names) {
        return names.equals(modelNames) ? this : new ServedTenant(tenant, names, words, details, talk);
    }

    public Tenant tenant() {
        return tenant;
    }

    public Reader reader() {
        return reader;
    }

    /** What slips of the pen in the names of its products mean. */
    public NearNames nearNames() {
        return nearNames;
    }

    /** The tenant's sentences for one turn. */
    public Wording wording(Language language, long turn) {
        return new Wording(tenant.templates(), language, turn);
    }

    /** How numbers are written in a language. */
    public NumberText numbers(Language language) {
        // English and Russian readers know the ISO code; Arabic has its own words.
        Map<String, String> currencies = language == Language.AR ? words.words(Kind.CURRENCY, language) : Map.of();
        return new NumberText(language, currencies);
    }

    /** What a canonical word of the lexicon is called in a language. */
    public String word(Kind kind, String id, Language language) {
        return words.word(kind, id, language);
    }

    /** What rows state of the traits that customers name. */
    public StatedDetails details() {
        return details;
    }

    /** The words that claim nothing, and those by which languages say what rows hold. */
    public TalkWords talk() {
        return talk;
    }

    /** Whether a place of the lexicon lies in another country than the tenant. */
    public boolean isAbroad(String place) {
        return countries.isAbroad(place);
    }

    /** Which kinds of things the lexicon knows and how they are related. */
    public Concepts concepts() {
        return concepts;
    }

    /** How products are described by {@code wording}. */
    public ProductText products(Wording wording) {
        NumberText numbers = numbers(wording.language());
        return new ProductText(wording, numbers, words, new DetailText(wording, numbers, words), details);
    }
}
