package dev.noor.adapter.files.document;

import dev.noor.adapter.files.document.Block.Heading;
import dev.noor.adapter.files.document.Block.Paragraph;
import dev.noor.adapter.files.document.SetLine.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells headings and paragraphs by how lines are set: headings in larger or bolder letters than most of the text,
 * paragraphs by the room between lines, by marks of lists and by lines that end early. What stands at the head or foot
 * of most pages is left out.
 */
final class PageLayout {
    private static final double LARGER = 1.1;
    private static final double SMALLEST_BOLD = 0.85;
    private static final double MORE_ROOM = 1.3;
    private static final double ENDS_EARLY = 0.85;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern ITEM = Pattern.compile("(?:[•◦▪■●○‣·–—*-]\\s|[0-9٠-٩]{1,3}[.)]\\s).*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?؟:;…][\"»”)]?", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^[•◦▪■●○‣·]\\s*");

    private final List<SetLine> lines;
    private final int size;
    private final Weight weight;
    private final double step;
    private final double width;
    private final List<Integer> styles;

    PageLayout(List<SetLine> all) {
        this.lines = new RunningLines(all).without();
        Map<Integer, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
        this.size = most(sizes);
        Map<Weight, Integer> weights = new HashMap<>();
        lines.forEach(line -> weights.merge(line.weight(), line.text().length(), Integer::sum));
        this.weight = most(weights);
        this.step = median(steps());
        this.width = lines.stream()
                .mapToDouble(line -> line.right() - line.left())
                .max()
                .orElse(0);
        this.styles = lines.stream()
                .filter(this::isHeading)
                .map(PageLayout::style)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<SetLine> together = new ArrayList<>();
        for (SetLine line : lines) {
            if (!together.isEmpty() && !goesOn(together.getLast(), line)) {
                blocks.add(block(together));
                together.clear();
            }
            together.add(line);
        }
        if (!together.isEmpty()) {
            blocks.add(block(together));
        }
        return blocks;
    }

    private Block block(List<SetLine> together) {
        SetLine first = together.getFirst();
        String place = "page " + first.page();
        String text = BULLET.matcher(joined(together)).replaceFirst("");
        return isHeading(first)
                ? new Heading(styles.indexOf(style(first)) + 1, text, place)
                : new Paragraph(text, place);
    }

    private static String joined(List<SetLine> together) {
        StringBuilder text = new StringBuilder();
        for (SetLine line : together) {
            int last = text.length() - 1;
            boolean broken = last > 0
                    && text.charAt(last) == '-'
                    && Character.isLetter(text.charAt(last - 1))
                    && Character.isLowerCase(line.text().charAt(0));
            if (broken) {
                text.setLength(last);
            } else if (last >= 0) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private boolean isHeading(SetLine line) {
        boolean stands = line.size() >= LARGER * size
                || line.weight() == Weight.BOLD && weight == Weight.PLAIN && line.size() >= SMALLEST_BOLD * size;
        return stands
                && line.text().length() <= LONGEST_HEADING
                && line.letters() > 1
                && (!ENDED.matcher(line.text()).matches() || line.text().matches(".*[?؟]"));
    }

    private static int style(SetLine line) {
        return 2 * line.size() + line.weight().ordinal();
    }

    private boolean goesOn(SetLine before, SetLine line) {
        if (isHeading(before) || isHeading(line)) {
            return isHeading(before) && isHeading(line) && style(before) == style(line) && isNext(before, line);
        }
        if (ITEM.matcher(line.text()).matches()) {
            return false;
        }
        boolean ended = ENDED.matcher(before.text()).matches();
        if (before.page() != line.page()) {
            return !ended && Character.isLowerCase(line.text().charAt(0));
        }
        boolean early = before.right() - before.left() < ENDS_EARLY * width;
        return isNext(before, line) && !(ended && early);
    }

    private boolean isNext(SetLine before, SetLine line) {
        double room = line.top() - before.top();
        double scale = Math.max(1.0, (double) line.size() / size);
        return before.page() == line.page() && room > 0 && room <= MORE_ROOM * scale * step;
    }

    private List<Double> steps() {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            SetLine before = lines.get(i - 1);
            SetLine line = lines.get(i);
            double room = line.top() - before.top();
            if (line.page() == before.page() && room > 0 && line.size() == size && before.size() == size) {
                steps.add(room);
            }
        }
        return steps;
    }

    /**
     * The lower half's upper end, as room between paragraphs is counted too; that of usual text where nothing follows.
     */
    private double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 3).findFirst().orElse(0.7 * size);
    }

    private static <T> T most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
