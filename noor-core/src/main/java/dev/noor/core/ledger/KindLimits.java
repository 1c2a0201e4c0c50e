package dev.noor.core.ledger;

import dev.noor.ports.catalog.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bounds that everything offered of one kind must keep, gathered over several messages: "for ten people", then "not
 * longer than three metres".
 *
 * @param widthMm millimetres, as depth and height
 * @param seats people
 */
public record KindLimits(
        Range<Integer> widthMm, Range<Integer> depthMm, Range<Integer> heightMm, Range<Integer> seats) {
    public static final KindLimits NONE = new KindLimits(Range.any(), Range.any(), Range.any(), Range.any());

    private static final Pattern BOUND = Pattern.compile("(width|depth|height|seats)=([0-9]{1,6})?\\.\\.([0-9]{1,6})?");

    public boolean isNone() {
        return equals(NONE);
    }

    /** These bounds, and the earlier ones of what they do not limit. A new width is not that of the earlier depth. */
    public KindLimits over(KindLimits earlier) {
        return new KindLimits(
                either(widthMm, earlier.widthMm),
                widthMm.isAny() ? either(depthMm, earlier.depthMm) : depthMm,
                either(heightMm, earlier.heightMm),
                either(seats, earlier.seats));
    }

    private static Range<Integer> either(Range<Integer> now, Range<Integer> earlier) {
        return now.isAny() ? earlier : now;
    }

    /** What {@link #parse} reads; empty for no bounds. */
    public String text() {
        List<String> bounds = new ArrayList<>();
        add(bounds, "width", widthMm);
        add(bounds, "depth", depthMm);
        add(bounds, "height", heightMm);
        add(bounds, "seats", seats);
        return String.join("|", bounds);
    }

    private static void add(List<String> bounds, String name, Range<Integer> range) {
        if (!range.isAny()) {
            bounds.add(name + "=" + range.min().map(String::valueOf).orElse("") + ".."
                    + range.max().map(String::valueOf).orElse(""));
        }
    }

    /** Empty when the text is not of the form {@code width=1200..1500|seats=10..}. */
    public static Optional<KindLimits> parse(String text) {
        KindLimits limits = NONE;
        for (String bound : text.split("\\|", -1)) {
            Matcher matcher = BOUND.matcher(bound);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Optional<Integer> min = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
            Optional<Integer> max = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
            if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
                return Optional.empty();
            }
            limits = limits.with(matcher.group(1), new Range<Integer>(min, max));
        }
        return Optional.of(limits);
    }

    private KindLimits with(String name, Range<Integer> range) {
        return switch (name) {
            case "width" -> new KindLimits(range, depthMm, heightMm, seats);
            case "depth" -> new KindLimits(widthMm, range, heightMm, seats);
            case "height" -> new KindLimits(widthMm, depthMm, range, seats);
            default -> new KindLimits(widthMm, depthMm, heightMm, range);
        };
    }
}
