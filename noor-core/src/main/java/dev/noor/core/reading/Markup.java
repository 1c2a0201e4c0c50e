package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A burst with everything found in it: tokens, lexicon entries by kind, models and figures, and which figures have been
 * given a meaning already. Each rule claims the figures that it explains, so that none is read twice. Used by one
 * reading only.
 */
final class Markup {
    private final String text;
    private final List<Token> tokens;
    private final BitSet names;
    private final Map<Lexicon.Kind, List<Hit>> hits = new EnumMap<>(Lexicon.Kind.class);
    private final Map<Lexicon.Kind, @Nullable Hit[]> covering = new EnumMap<>(Lexicon.Kind.class);
    private final List<Set<Lexicon.Script>> scripts;
    private final Set<Token.Kind> kinds = EnumSet.noneOf(Token.Kind.class);
    private final Set<Operator> present = EnumSet.noneOf(Operator.class);
    private final Tongue tongue;
    private final Operator[][] operators;
    private final List<Models.Mention> models;
    private final List<Figure> figures;
    private final Models.@Nullable Mention[] modelAround;
    private final @Nullable Figure[] figureAround;
    private final Map<Hit, List<String>> otherMeanings = new HashMap<>();
    private final @Nullable Owner[] owners;

    /** @param names tokens that are looked up in no lexicon */
    Markup(String text, Tokenizer tokenizer, Phrasebook phrasebook, Models modelNames, BitSet names) {
        this.text = text;
        this.names = names;
        this.tokens = tokenizer.tokens(text);
        tokens.forEach(token -> kinds.add(token.kind()));
        this.models = modelNames.in(tokens);
        this.modelAround = new Models.Mention[tokens.size()];
        BitSet inModel = new BitSet();
        for (Models.Mention model : models) {
            inModel.set(model.from(), model.to());
            java.util.Arrays.fill(modelAround, model.from(), model.to(), model);
        }
        BitSet unread = (BitSet) inModel.clone();
        unread.or(names);
        Sightings seen = Sightings.of(tokens, unread, phrasebook);
        this.scripts = seen.scripts();
        this.tongue = seen.tongue();
        keepLongest(Lexicon.Kind.OPERATOR, seen.hits().getOrDefault(Lexicon.Kind.OPERATOR, List.of()));
        this.operators = operators();
        for (Lexicon.Kind kind : EnumSet.complementOf(EnumSet.of(Lexicon.Kind.OPERATOR, Lexicon.Kind.PRODUCT))) {
            keepLongest(kind, seen.hits().getOrDefault(kind, List.of()));
        }
        // last, since what stands around a product's name may say that it is none
        keepLongest(Lexicon.Kind.PRODUCT, seen.hits().getOrDefault(Lexicon.Kind.PRODUCT, List.of()));
        this.figures = FigureReader.figures(this, inModel);
        this.owners = new Owner[tokens.size()];
        this.figureAround = new Figure[tokens.size()];
        for (Figure figure : figures) {
            java.util.Arrays.fill(figureAround, figure.from(), figure.to(), figure);
        }
    }

    /** Of phrases that start at one word the longest counts, and no two of a kind overlap. */
    private void keepLongest(Lexicon.Kind kind, List<Hit> candidates) {
        List<Hit> kept = new ArrayList<>();
        @Nullable Hit[] cover = new Hit[tokens.size()];
        List<Hit> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(Hit::from)
                .thenComparing(Comparator.comparingInt(Hit::length).reversed())
                .thenComparing(Comparator.comparingInt(Hit::pieces).reversed()));
        int free = 0;
        for (Hit hit : sorted) {
            if (kind == Lexicon.Kind.PRODUCT && (saysMoreThanAName(hit) || HouseWords.isHouse(this, hit))) {
                continue;
            }
            boolean several = kind == Lexicon.Kind.OPERATOR || kind == Lexicon.Kind.INTENT;
            boolean sameSpan = !kept.isEmpty()
                    && kept.get(kept.size() - 1).from() == hit.from()
                    && kept.get(kept.size() - 1).to() == hit.to()
                    && !kept.contains(hit);
            if (hit.from() >= free || several && sameSpan) {
                kept.add(hit);
                if (hit.from() >= free) {
                    java.util.Arrays.fill(cover, hit.from(), hit.to(), hit);
                }
                free = hit.to();
            } else if (sameSpan) {
                otherMeanings
                        .computeIfAbsent(kept.getLast(), known -> new ArrayList<>())
                        .add(hit.id());
            }
        }
        hits.put(kind, List.copyOf(kept));
        covering.put(kind, cover);
    }

    /** The «عرض» of «دولاب عرض ٢٠٠» tells a side, and the eight of «طاولتين و ٨ كراسي» are no part of two tables. */
    private boolean saysMoreThanAName(Hit product) {
        boolean side = product.length() > 1 && isNumber(product.to()) && isSide(product.to() - 1);
        boolean counted = false;
        for (int i = product.from(); i < product.to() && product.pieces() > 0; i++) {
            counted |= isNumber(i);
        }
        return side || counted;
    }

    private boolean isNumber(int i) {
        return i < tokens.size() && tokens.get(i).is(Token.Kind.NUMBER);
    }

    private boolean isSide(int i) {
        return is(Operator.WIDTH, i) || is(Operator.DEPTH, i) || is(Operator.HEIGHT, i) || is(Operator.LENGTH, i);
    }

    private Operator[][] operators() {
        Operator[][] at = new Operator[tokens.size()][];
        for (Hit hit : hits(Lexicon.Kind.OPERATOR)) {
            Optional<Operator> operator = Operator.of(hit.id());
            if (operator.isPresent()) {
                for (int i = hit.from(); i < hit.to(); i++) {
                    Operator[] before = at[i] == null ? new Operator[0] : at[i];
                    Operator[] more = java.util.Arrays.copyOf(before, before.length + 1);
                    more[before.length] = operator.get();
                    present.add(operator.get());
                    at[i] = more;
                }
            }
        }
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] == null ? new Operator[0] : at[i];
        }
        return at;
    }

    /** Whether a token belongs to the name of a person or a company. */
    boolean isName(int i) {
        return i >= 0 && names.get(i);
    }

    /** The languages and scripts that know the word of a token, alone or in a phrase. */
    Set<Lexicon.Script> scripts(int i) {
        return scripts.get(i);
    }

    /** What the Latin words are spoken in. */
    Tongue tongue() {
        return tongue;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    List<Hit> hits(Lexicon.Kind kind) {
        return hits.getOrDefault(kind, List.of());
    }

    /** Entries of the same kind that the same words may stand for. */
    List<String> otherMeanings(Hit hit) {
        return otherMeanings.getOrDefault(hit, List.of());
    }

    /** The entry of a kind that covers a token; empty outside the text too. */
    Optional<Hit> at(Lexicon.Kind kind, int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        @Nullable Hit[] cover = covering.get(kind);
        return cover == null ? Optional.empty() : Optional.ofNullable(cover[i]);
    }

    boolean is(Lexicon.Kind kind, int i) {
        return at(kind, i).isPresent();
    }

    /** Whether any entry but a place or a room covers the token: a word of the language or trade, not a name. */
    boolean isKnownWord(int i) {
        for (Lexicon.Kind kind : Lexicon.Kind.values()) {
            if (kind != Lexicon.Kind.PLACE && kind != Lexicon.Kind.ROOM && is(kind, i)) {
                return true;
            }
        }
        return false;
    }

    /** The text of the tokens {@code from} to before {@code to}, as written. */
    String slice(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean is(Operator operator, int i) {
        if (i < 0 || i >= operators.length) {
            return false;
        }
        for (Operator there : operators[i]) {
            if (there == operator) {
                return true;
            }
        }
        return false;
    }

    /** Whether the operator stands anywhere. */
    boolean has(Operator operator) {
        return present.contains(operator);
    }

    /** Whether a token of the kind stands anywhere. */
    boolean has(Token.Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether the token joins two sides of a thing: "140 x 70". */
    boolean isTimes(int i) {
        return i >= 0
                && i < size()
                && (is(Operator.TIMES, i) || is(Operator.BY, i) || token(i).isMark('\u00D7') || token(i).isMark('*'));
    }

    /** Behind the unit of length that stands at a token, if one does. */
    int afterUnit(int i) {
        return at(Lexicon.Kind.LENGTH, i).map(Hit::to).orElse(i);
    }

    boolean separatesAt(int i) {
        return i < 0 || i >= tokens.size() || tokens.get(i).separates();
    }

    List<Models.Mention> models() {
        return models;
    }

    /** The model that covers token {@code i}. */
    Optional<Models.Mention> modelAt(int i) {
        return i < 0 || i >= tokens.size() ? Optional.empty() : Optional.ofNullable(modelAround[i]);
    }

    List<Figure> figures() {
        return figures;
    }

    /** The figures that no rule has explained yet. */
    List<Figure> freeFigures() {
        return figures.stream().filter(this::isFree).toList();
    }

    boolean isFree(Figure figure) {
        return owners[figure.from()] == null;
    }

    /** What the figure was found to be; empty as long as no rule has explained it. */
    Optional<Owner> owner(Figure figure) {
        return Optional.ofNullable(owners[figure.from()]);
    }

    boolean is(Owner owner, Figure figure) {
        return owners[figure.from()] == owner;
    }

    /** Gives a figure its owner; the first one stays. */
    void claim(Figure figure, Owner owner) {
        if (isFree(figure)) {
            java.util.Arrays.fill(owners, figure.from(), figure.to(), owner);
        }
    }

    /** The figure that ends in front of token {@code i}. */
    Optional<Figure> figureBefore(int i) {
        return i < 1 || i > tokens.size() ? Optional.empty() : Optional.ofNullable(figureAround[i - 1]);
    }

    /** The figure that starts at token {@code i}. */
    Optional<Figure> figureAt(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(figureAround[i]).filter(figure -> figure.from() == i);
    }
}
