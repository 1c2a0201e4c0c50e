package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Familiarity;
import dev.noor.core.reading.Reading;
import dev.noor.core.tool.RecordFacts.Told;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a bare reply to "your name, company and address": "Omar, Northstar, Office 5" has no word that says which is
 * which, so the parts that nothing else explains fill what is missing, in the order it was asked; a further one with a
 * number in it is the address.
 */
final class DetailsReply {
    private static final int LONGEST_PART = 80;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;،\n]|[.!]\\s|\\s[/-]\\s");
    private static final Set<Intent> BARE_REPLIES =
            EnumSet.of(Intent.CONFIRM, Intent.DENY, Intent.THANKS, Intent.GREET, Intent.BYE);
    private static final Set<Intent> OTHER_BUSINESS = EnumSet.complementOf(EnumSet.of(
            Intent.PROVIDE_CONTACT,
            Intent.CONFIRM,
            Intent.THANKS,
            Intent.GREET,
            Intent.PRODUCT_SEARCH,
            Intent.LOCATION_QUERY));

    private DetailsReply() {}

    /** What the parts tell beyond what was read already. */
    static List<Told> read(TurnContext turn, List<Told> alreadyRead) {
        List<Intent> intents = turn.reading().intents();
        boolean bare = intents.stream().anyMatch(BARE_REPLIES::contains) && !turn.givesDetails();
        boolean search = intents.contains(Intent.PRODUCT_SEARCH) && !turn.givesDetails();
        boolean business = Bargaining.in(turn.reading());
        if (bare || search || business || intents.stream().anyMatch(OTHER_BUSINESS::contains)) {
            return List.of();
        }
        Set<FactSlot> known = alreadyRead.stream()
                .map(Told::slot)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactSlot.class)));
        List<FactSlot> missing = new ArrayList<>(turn.bench().ledger().missingForQuotation());
        missing.remove(FactSlot.SELECTION);
        missing.removeAll(known);
        if (known.contains(FactSlot.DELIVERY_PLACE)) {
            missing.remove(FactSlot.ADDRESS);
        }
        boolean address = missing.equals(List.of(FactSlot.ADDRESS));
        List<String> parts = parts(turn, alreadyRead).stream()
                .filter(part -> mayTell(part, turn) || address && ToldAddress.isImpossible(part, turn))
                .toList();
        boolean alone = parts.size() == 1 && known.isEmpty();
        if (alone && !missing.isEmpty() && !mayFill(missing.getFirst(), parts.getFirst(), turn)) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), missing.size()); i++) {
            boolean rest = missing.get(i) == FactSlot.ADDRESS;
            told.add(new Told(missing.get(i), rest ? String.join(", ", parts.subList(i, parts.size())) : parts.get(i)));
        }
        boolean addressed =
                known.contains(FactSlot.ADDRESS) || told.stream().anyMatch(fact -> fact.slot() == FactSlot.ADDRESS);
        if (!addressed) {
            parts.stream()
                    .skip(told.size())
                    .filter(DetailsReply::hasDigit)
                    .findFirst()
                    .ifPresent(part -> told.add(new Told(FactSlot.ADDRESS, part)));
        }
        return told;
    }

    /** What stands between commas, strokes, line ends or ends of sentences. */
    static Stream<String> split(String text) {
        return BETWEEN_PARTS.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static List<String> parts(TurnContext turn, List<Told> alreadyRead) {
        return split(turn.reading().text())
                .map(part -> turn.served().reader().introduced(part).orElse(part))
                .filter(part -> isName(part, alreadyRead) && !saysWhoBuys(part, turn))
                .toList();
    }

    private static boolean mayTell(String part, TurnContext turn) {
        return hasDigit(part) || turn.served().reader().familiarity(part) != Familiarity.KNOWN;
    }

    /** Beside other details any words may be a name; alone, "its complicated" is none, and neither is "one sec". */
    private static boolean mayFill(FactSlot missing, String part, TurnContext turn) {
        boolean strange = turn.served().reader().familiarity(part) == Familiarity.STRANGE;
        return missing == FactSlot.ADDRESS || strange;
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    /** "Its for my home" names nobody, and neither does a tax number. */
    private static boolean saysWhoBuys(String part, TurnContext turn) {
        Reading read = turn.served().reader().read(List.of(part));
        return read.has(Cue.INDIVIDUAL_BUYER) || read.slot(SlotName.TAX_NUMBER).isPresent();
    }

    private static boolean isName(String part, List<Told> alreadyRead) {
        boolean hasLetters = part.codePoints().anyMatch(Character::isLetter);
        boolean explained = alreadyRead.stream().anyMatch(told -> overlaps(part, told.value()));
        return hasLetters && !explained && part.length() <= LONGEST_PART && !part.contains("?") && !part.contains("؟");
    }

    private static boolean overlaps(String part, String value) {
        String folded = part.toLowerCase(Locale.ROOT);
        String told = value.toLowerCase(Locale.ROOT);
        return folded.contains(told) || told.contains(folded);
    }
}
