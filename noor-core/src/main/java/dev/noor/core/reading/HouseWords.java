package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;

/**
 * Words of addresses that also name a thing that is sold: the «مكتب» of «دبي، برج بريزم، مكتب 1204» is no desk. They
 * are told by the number behind them and by what was said in front of them, a place or another word of an address with
 * nothing but names between; and names of buildings in front of them.
 */
final class HouseWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private HouseWords() {}

    /** Whether what looks like a product numbers a house; places and operators of the burst must be known by then. */
    static boolean isHouse(Markup markup, Hit product) {
        boolean numbered = product.length() == 1
                && product.pieces() == 0
                && markup.is(Operator.ADDRESS, product.from())
                && isNumbered(markup, product.to());
        return numbered && standsInAddress(markup, product.from())
                || isBuilding(markup, product)
                || isLettered(markup, product);
    }

    /** "JLT cluster D", «JLT, кластер Т». */
    private static boolean isLettered(Markup markup, Hit product) {
        int behind = product.to();
        int before = product.from() - 1;
        boolean comma = before > 0 && markup.token(before).isMark(',');
        return markup.is(Lexicon.Kind.PLACE, comma ? before - 1 : before)
                && behind < markup.size()
                && markup.token(behind).is(Token.Kind.WORD)
                && markup.token(behind).raw().length() == 1;
    }

    /** A tower may be named after anything: «برج الماسة مكتب ٣٠٢». */
    private static boolean isBuilding(Markup markup, Hit product) {
        return markup.is(Operator.ADDRESS, product.from() - 1)
                && markup.is(Operator.ADDRESS, product.to())
                && isNumbered(markup, product.to() + 1);
    }

    /** A number of rooms has three digits at least, unless it is said to be one: «مكتب رقم 12». */
    private static boolean isNumbered(Markup markup, int behind) {
        boolean said = markup.is(Operator.ADDRESS, behind) || markup.is(Operator.OPTION, behind);
        int at = said ? behind + 1 : behind;
        if (at >= markup.size() || !markup.token(at).is(Token.Kind.NUMBER)) {
            return false;
        }
        int digits = markup.token(at).raw().length();
        boolean measured = markup.isTimes(at + 1)
                || markup.is(Lexicon.Kind.LENGTH, at + 1)
                || markup.is(Lexicon.Kind.PIECE, at + 1)
                || markup.is(Lexicon.Kind.CURRENCY, at + 1);
        return !measured && digits <= LONGEST && (said || digits >= SHORTEST);
    }

    private static boolean standsInAddress(Markup markup, int at) {
        boolean where = false;
        int i = at - 1;
        while (i >= 0 && isPart(markup, i)) {
            where |= markup.is(Lexicon.Kind.PLACE, i) || markup.is(Operator.ADDRESS, i);
            i--;
        }
        return where;
    }

    private static boolean isPart(Markup markup, int i) {
        Token token = markup.token(i);
        return switch (token.kind()) {
            case NUMBER -> true;
            case MARK -> token.isMark(',') || token.isMark('\u060C') || token.isMark('-');
            case WORD -> markup.is(Lexicon.Kind.PLACE, i) || markup.is(Operator.ADDRESS, i) || !markup.isKnownWord(i);
            default -> false;
        };
    }
}
