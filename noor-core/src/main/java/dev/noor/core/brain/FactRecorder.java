package dev.noor.core.brain;

import dev.noor.core.ledger.KindLimits;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.policy.DiscountPolicy;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.RecordFacts.Told;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a burst tells into the ledger, once and for every brain. */
public final class FactRecorder {
    static final String INDIVIDUAL = Ledger.INDIVIDUAL;

    private static final Set<FactSlot> OF_THE_CUSTOMER = EnumSet.of(
            FactSlot.CUSTOMER_NAME,
            FactSlot.COMPANY,
            FactSlot.EMAIL,
            FactSlot.PHONE,
            FactSlot.DELIVERY_PLACE,
            FactSlot.ADDRESS,
            FactSlot.TAX_NUMBER);

    /** What is asked about is not yet wished for. */
    private static final Set<FactSlot> OF_A_KIND = EnumSet.of(
            FactSlot.COLOUR,
            FactSlot.FEATURE,
            FactSlot.SEATS,
            FactSlot.WIDTH_CM,
            FactSlot.DEPTH_CM,
            FactSlot.HEIGHT_CM);

    /** In another currency they would limit the wrong sum. */
    private static final Set<FactSlot> OF_MONEY =
            EnumSet.of(FactSlot.BUDGET_MIN, FactSlot.BUDGET_MAX, FactSlot.BUDGET_PER);

    private final SalesTools tools;
    private final DiscountPolicy discounts;

    @Inject
    FactRecorder(SalesTools tools, DiscountPolicy discounts) {
        this.tools = tools;
        this.discounts = discounts;
    }

    /** Records the facts of the burst; a reply to Noor's open question is read as its answer. */
    public void record(TurnContext turn) {
        Reading reading = turn.reading();
        List<Told> told = new ArrayList<>();
        boolean details = turn.givesDetails();
        boolean asks = Traits.askAboutShown(turn);
        boolean wants = !details
                && !reading.has(Intent.COMPLAINT)
                && !reading.has(Intent.OUT_OF_SCOPE)
                && !reading.has(Cue.INJECTION);
        if (wants && !asks) {
            need(turn, told);
        }
        Ledger known = known(turn, told);
        boolean listed = listsGoods(reading);
        if (wants && !asks && !listed) {
            bounds(turn, known).ifPresent(told::add);
        }
        boolean foreign = reading.has(Cue.FOREIGN_AMOUNT);
        for (Slot slot : reading.slots()) {
            slotOf(slot.name())
                    .filter(fact -> wants || OF_THE_CUSTOMER.contains(fact))
                    .filter(fact -> !foreign || !OF_MONEY.contains(fact))
                    .filter(fact -> !asks && !listed || !OF_A_KIND.contains(fact))
                    .filter(fact -> !listed || fact != FactSlot.QUANTITY)
                    .ifPresent(fact -> told.add(new Told(fact, value(slot, known))));
        }
        if (reading.has(Cue.INDIVIDUAL_BUYER)) {
            told.add(new Told(FactSlot.COMPANY, INDIVIDUAL));
        }
        reading.address()
                .filter(address -> !reading.has(Intent.OUT_OF_SCOPE))
                .ifPresent(address -> told.add(new Told(FactSlot.ADDRESS, address)));
        if (turn.asked(Ask.DETAILS)) {
            told.addAll(DetailsReply.read(turn, told));
        }
        leaveOutImpossible(turn, told);
        ToldTaxNumber.leaveOutWrong(turn, told);
        tools.record(told, turn.bench());
        if (wants && !asks) {
            KindCounts.record(turn);
        }
        GivenDiscount.record(turn, discounts);
    }

    /** An address to which nobody could deliver is not kept, and asked for again. */
    private static void leaveOutImpossible(TurnContext turn, List<Told> told) {
        boolean wrong =
                told.removeIf(fact -> fact.slot() == FactSlot.ADDRESS && ToldAddress.isImpossible(fact.value(), turn));
        boolean placed = told.stream()
                .anyMatch(fact -> fact.slot() == FactSlot.ADDRESS || fact.slot() == FactSlot.DELIVERY_PLACE);
        Ledger ledger = turn.bench().ledger();
        boolean missing = !ledger.knows(FactSlot.ADDRESS) && !ledger.knows(FactSlot.DELIVERY_PLACE);
        boolean attempted = turn.asked(Ask.DETAILS)
                && missing
                && turn.reading().items().isEmpty()
                && ToldAddress.isAttempted(turn.reading().text());
        if (!placed && (wrong || attempted)) {
            WrongInput.ADDRESS.note(turn.bench());
        }
    }

    /** In several rows with a model each, colours, sizes and numbers belong to their rows. */
    private static boolean listsGoods(Reading reading) {
        long models = reading.items().stream()
                .flatMap(item -> item.model().stream())
                .distinct()
                .count();
        return models > 1 && reading.text().lines().limit(2).count() > 1;
    }

    /** What still holds when these facts are told. */
    private static Ledger known(TurnContext turn, List<Told> told) {
        Ledger known = turn.bench().ledger();
        for (Told fact : told) {
            known = known.record(new Fact(
                            fact.slot(),
                            fact.value(),
                            turn.bench().source(),
                            turn.bench().now()))
                    .ledger();
        }
        return known;
    }

    private static Optional<Told> bounds(TurnContext turn, Ledger known) {
        Limits stated = turn.reading().limits();
        KindLimits now = new KindLimits(stated.widthMm(), stated.depthMm(), stated.heightMm(), stated.seats());
        return now.isNone()
                ? Optional.empty()
                : Optional.of(new Told(FactSlot.LIMITS, now.over(known.limits()).text()));
    }

    /** A feature joins those wished for before; any other value replaces the earlier one. */
    private static String value(Slot slot, Ledger known) {
        if (slot.name() != SlotName.FEATURE) {
            return slot.value();
        }
        return Stream.concat(known.features().stream(), Stream.of(slot.value()))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static void need(TurnContext turn, List<Told> told) {
        String kinds = Wanted.items(turn).stream()
                .flatMap(item -> item.product().stream())
                .map(ConceptId::value)
                .distinct()
                .collect(Collectors.joining("|"));
        if (!kinds.isEmpty()) {
            told.add(new Told(FactSlot.PRODUCT, kinds));
            turn.bench().prove(new StageEvidence.NeedNamed(kinds));
            if (isAnotherNeed(turn, kinds)) {
                turn.bench().prove(new StageEvidence.NeedChanged());
            }
        }
        // "desks for six employees" are six desks, where "a table for six" is one: the reading knows which.
        boolean oneEach = turn.reading().limits().seats().isAny();
        if (oneEach && turn.reading().slot(SlotName.QTY).isEmpty()) {
            turn.reading().slot(SlotName.SEATS).ifPresent(people -> told.add(new Told(FactSlot.QUANTITY, people)));
        }
    }

    private static boolean isAnotherNeed(TurnContext turn, String kinds) {
        List<String> before = turn.bench().ledger().kinds();
        return !before.isEmpty() && java.util.Arrays.stream(kinds.split("\\|")).noneMatch(before::contains);
    }

    /** Whether the burst told anything new. */
    static boolean recorded(TurnContext turn) {
        return recordedSlots(turn.bench()).stream().anyMatch(slot -> slot != FactSlot.APPROVED_DISCOUNT);
    }

    /** The slots that this turn has filled or changed. */
    static List<FactSlot> recordedSlots(Workbench bench) {
        return bench.effects().stream()
                .filter(Effect.RecordFact.class::isInstance)
                .map(effect -> ((Effect.RecordFact) effect).fact().slot())
                .toList();
    }

    private static Optional<FactSlot> slotOf(SlotName name) {
        return switch (name) {
            case QTY -> Optional.of(FactSlot.QUANTITY);
            case BUDGET_MIN -> Optional.of(FactSlot.BUDGET_MIN);
            case BUDGET_MAX -> Optional.of(FactSlot.BUDGET_MAX);
            case PER -> Optional.of(FactSlot.BUDGET_PER);
            case WIDTH -> Optional.of(FactSlot.WIDTH_CM);
            case DEPTH -> Optional.of(FactSlot.DEPTH_CM);
            case HEIGHT -> Optional.of(FactSlot.HEIGHT_CM);
            case SEATS -> Optional.of(FactSlot.SEATS);
            case COLOUR -> Optional.of(FactSlot.COLOUR);
            case LOCATION -> Optional.of(FactSlot.DELIVERY_PLACE);
            case NAME -> Optional.of(FactSlot.CUSTOMER_NAME);
            case COMPANY -> Optional.of(FactSlot.COMPANY);
            case EMAIL -> Optional.of(FactSlot.EMAIL);
            case PHONE -> Optional.of(FactSlot.PHONE);
            case ORDER -> Optional.of(FactSlot.ORDER_NUMBER);
            case FEATURE -> Optional.of(FactSlot.FEATURE);
            case TAX_NUMBER -> Optional.of(FactSlot.TAX_NUMBER);
            case NOT_COLOUR -> Optional.of(FactSlot.EXCLUDED_COLOUR);
            case NOT_MATERIAL -> Optional.of(FactSlot.EXCLUDED_MATERIAL);
            case PRODUCT, PRODUCT2, QTY2, PERCENT, SKU, SHAPE, DRAWERS, FLOOR, YEAR -> Optional.empty();
        };
    }
}
