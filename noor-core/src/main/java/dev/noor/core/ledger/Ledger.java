package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything the customer told, as an immutable view over the facts in the order told. The latest fact of a slot is in
 * force, unless a later change of another slot ended it: limits told for one kind of product do not hold for another.
 * The typed readers return empty for a slot that is unknown or whose value is not of its kind. Thread-safe.
 */
public final class Ledger {
    /** The company of somebody who buys for themselves. */
    public static final String INDIVIDUAL = "individual";

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Set<FactSlot> OF_THE_CUSTOMER = EnumSet.of(
            FactSlot.CUSTOMER_NAME,
            FactSlot.COMPANY,
            FactSlot.EMAIL,
            FactSlot.PHONE,
            FactSlot.ADDRESS,
            FactSlot.DELIVERY_PLACE,
            FactSlot.TAX_NUMBER);

    private final List<Fact> all;
    private final Map<FactSlot, Fact> inForce;

    private Ledger(List<Fact> all, Map<FactSlot, Fact> inForce) {
        this.all = all;
        this.inForce = inForce;
    }

    /** The ledger of facts in the order told. */
    public static Ledger of(List<Fact> facts) {
        Map<FactSlot, Fact> inForce = new EnumMap<>(FactSlot.class);
        for (Fact fact : facts) {
            Dependencies.factsEndedBy(fact, inForce).forEach(inForce::remove);
            inForce.put(fact.slot(), fact);
        }
        return new Ledger(List.copyOf(facts), inForce);
    }

    /** The fact in force. */
    public Optional<Fact> fact(FactSlot slot) {
        return Optional.ofNullable(inForce.get(slot));
    }

    /** The value in force. */
    public Optional<String> value(FactSlot slot) {
        return fact(slot).map(Fact::value);
    }

    public boolean knows(FactSlot slot) {
        return inForce.containsKey(slot);
    }

    /** What is known after {@code fact} was told. A value that is in force already changes nothing. */
    public Recorded record(Fact fact) {
        Fact before = inForce.get(fact.slot());
        if (before != null && before.value().equals(fact.value())) {
            return Recorded.nothingNew(this);
        }
        List<Fact> more = new ArrayList<>(all);
        more.add(fact);
        return new Recorded(
                of(more),
                Optional.of(fact),
                Dependencies.resultsOf(fact.slot()),
                Dependencies.factsEndedBy(fact, inForce));
    }

    /** Every fact in the order told, with those no longer in force. */
    public List<Fact> all() {
        return all;
    }

    /** The facts in force, one for each known slot, in the order of {@link FactSlot}. */
    public List<Fact> inForce() {
        return List.copyOf(inForce.values());
    }

    /** What remains known when a new sale begins: who the customer is and where they are, not what they wanted. */
    public Ledger forNewEpisode() {
        return of(inForce().stream()
                .filter(fact -> OF_THE_CUSTOMER.contains(fact.slot()))
                .toList());
    }

    /** The kinds of product asked for, as concept ids. */
    public List<String> kinds() {
        return listed(FactSlot.PRODUCT);
    }

    private List<String> listed(FactSlot slot) {
        return value(slot)
                .map(all -> Arrays.stream(all.split("\\|"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    public Optional<Selection> selection() {
        return value(FactSlot.SELECTION).flatMap(Selection::parse);
    }

    /** The lines of the order, in the order chosen; none before anything was chosen. */
    public List<Pick> picks() {
        return selection().map(Selection::picks).orElse(List.of());
    }

    /** Whether all of some products are ordered, in whatever pieces. */
    public boolean orders(List<Sku> skus) {
        return selection().filter(order -> order.has(skus)).isPresent();
    }

    public Optional<Quantity> quantity() {
        return whole(FactSlot.QUANTITY).flatMap(Quantity::orderable);
    }

    /** How many of each kind were asked for. */
    public KindPieces pieces() {
        return value(FactSlot.PIECES).flatMap(KindPieces::parse).orElse(KindPieces.NONE);
    }

    /** What Noor gave off the order; zero for nothing. */
    public Percent discount() {
        return amount(FactSlot.DISCOUNT)
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(Percent::new)
                .orElse(Percent.ZERO);
    }

    /** What a manager approved off the order, while it is the same order. */
    public Optional<ApprovedDiscount> approved() {
        return value(FactSlot.APPROVED_DISCOUNT).flatMap(ApprovedDiscount::parse);
    }

    /** The number of people to seat. */
    public Optional<Integer> seats() {
        return whole(FactSlot.SEATS).filter(seats -> seats > 0);
    }

    /** The bounds of size and seats that hold for the kind asked for. */
    public KindLimits limits() {
        return value(FactSlot.LIMITS).flatMap(KindLimits::parse).orElse(KindLimits.NONE);
    }

    /** What the product asked for must have, as feature ids. */
    public List<String> features() {
        return listed(FactSlot.FEATURE);
    }

    /** What may be spent; empty when neither bound is known. */
    public Optional<Budget> budget() {
        Optional<BigDecimal> min = amount(FactSlot.BUDGET_MIN);
        Optional<BigDecimal> max = amount(FactSlot.BUDGET_MAX);
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        Budget.Per per = value(FactSlot.BUDGET_PER)
                .map(text -> switch (text) {
                    case "unit" -> Budget.Per.UNIT;
                    case "total" -> Budget.Per.TOTAL;
                    default -> Budget.Per.UNSTATED;
                })
                .orElse(Budget.Per.UNSTATED);
        return Optional.of(new Budget(min, max, per));
    }

    /** What a quotation still lacks, in the order to ask; empty when it can be made. */
    public List<FactSlot> missingForQuotation() {
        List<FactSlot> missing = new ArrayList<>();
        if (selection().isEmpty()) {
            missing.add(FactSlot.SELECTION);
        }
        if (!knows(FactSlot.CUSTOMER_NAME)) {
            missing.add(FactSlot.CUSTOMER_NAME);
        }
        if (!knows(FactSlot.COMPANY)) {
            missing.add(FactSlot.COMPANY);
        }
        if (!knows(FactSlot.ADDRESS) && !knows(FactSlot.DELIVERY_PLACE)) {
            missing.add(FactSlot.ADDRESS);
        }
        return Collections.unmodifiableList(missing);
    }

    private Optional<Integer> whole(FactSlot slot) {
        return value(slot).filter(text -> WHOLE.matcher(text).matches()).map(Integer::valueOf);
    }

    private Optional<BigDecimal> amount(FactSlot slot) {
        return value(slot).filter(text -> AMOUNT.matcher(text).matches()).map(BigDecimal::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && all.equals(ledger.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger" + inForce.values();
    }
}
