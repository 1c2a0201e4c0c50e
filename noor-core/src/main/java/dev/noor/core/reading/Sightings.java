package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every lexicon entry seen in a text, overlapping ones too, and the languages that know each of its words. Latin words
 * are looked up as written; those of a text that speaks Arabic or Russian also as what they stand for in its letters.
 *
 * @param scripts one set a token
 * @param tongue what the Latin words are spoken in
 */
record Sightings(Map<Lexicon.Kind, List<Hit>> hits, List<Set<Lexicon.Script>> scripts, Tongue tongue) {

    /** @param unread words inside the names of models, people and companies: they are not looked up */
    static Sightings of(List<Token> tokens, BitSet unread, Phrasebook phrasebook) {
        List<List<String>> spellings = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            spellings.add(unread.get(i) ? List.of() : phrasebook.spellings(tokens.get(i)));
        }
        Sightings asWritten = find(tokens, spellings, phrasebook);
        Tongue tongue = Tongue.of(tokens, unread, asWritten.scripts());
        if (tongue == Tongue.AS_WRITTEN) {
            return asWritten.withoutOthers(tongue);
        }
        boolean respelled = false;
        for (int i = 0; i < tokens.size(); i++) {
            Set<Lexicon.Script> known = asWritten.scripts().get(i);
            boolean english = known.contains(Lexicon.Script.ENGLISH) && known.size() == 1;
            Token token = tokens.get(i);
            boolean word = token.is(Token.Kind.WORD) && token.script() == Token.Script.LATIN;
            if (word && !english && !unread.get(i)) {
                List<String> more = phrasebook.spellingsIn(tongue, token, !known.isEmpty());
                respelled |= !more.equals(spellings.get(i));
                spellings.set(i, more);
            }
        }
        return (respelled ? find(tokens, spellings, phrasebook) : asWritten).withoutOthers(tongue);
    }

    /** Without what short words would mean in another tongue: the "do" of "do you" is no Russian «до». */
    private Sightings withoutOthers(Tongue tongue) {
        Map<Lexicon.Kind, List<Hit>> kept = new EnumMap<>(Lexicon.Kind.class);
        hits.forEach((kind, all) -> kept.put(
                kind, all.stream().filter(hit -> !isForeign(hit, tongue)).toList()));
        return new Sightings(kept, scripts, tongue);
    }

    private boolean isForeign(Hit hit, Tongue tongue) {
        if (hit.entry().kind() == Lexicon.Kind.PLACE) {
            return false;
        }
        Set<Lexicon.Script> own = tongue.scripts();
        boolean foreign = Tongue.LATIN.contains(hit.script()) && !own.contains(hit.script());
        if (foreign && tongue == Tongue.AS_WRITTEN && hit.entry().kind() == Lexicon.Kind.NUMBER) {
            // the "sit" of an English sentence is no Arabic six
            return true;
        }
        for (int i = hit.from(); foreign && i < hit.to(); i++) {
            foreign = own.stream().anyMatch(scripts.get(i)::contains);
        }
        return foreign;
    }

    private static Sightings find(List<Token> tokens, List<List<String>> spellings, Phrasebook phrasebook) {
        List<Set<Lexicon.Script>> scripts = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            scripts.add(EnumSet.noneOf(Lexicon.Script.class));
        }
        Map<Lexicon.Kind, List<Hit>> hits = new EnumMap<>(Lexicon.Kind.class);
        List<Hit> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.clear();
            phrasebook.find(tokens, spellings, i, found);
            for (Hit hit : found) {
                if (hit.entry().kind() != Lexicon.Kind.PLACE) {
                    for (int at = hit.from(); at < hit.to(); at++) {
                        scripts.get(at).add(hit.script());
                    }
                }
                hits.computeIfAbsent(hit.entry().kind(), kind -> new ArrayList<>())
                        .add(hit);
            }
        }
        return new Sightings(hits, scripts, Tongue.AS_WRITTEN);
    }
}
