package dev.noor.app.cli.eval.report;

import java.util.List;
import java.util.Locale;

/**
 * A chart of horizontal bars as inline SVG.
 *
 * @param title what it shows, for those who cannot see it
 */
record BarChart(String title, List<Bar> bars) {

    private static final int WIDTH = 640;
    private static final int ROW = 28;
    private static final int LABELS = 116;
    private static final int VALUES = 204;

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param share of the whole width, 0 to 1
     * @param style the class that colours it
     */
    record Bar(String label, double share, String value, String style) {}

    void write(HtmlWriter html) {
        int height = bars.size() * ROW;
        html.open(
                        "svg",
                        "class",
                        "chart",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "xmlns",
                        "http://www.w3.org/2000/svg")
                .leaf("title", title);
        for (int row = 0; row < bars.size(); row++) {
            write(bars.get(row), row * ROW, html);
        }
        html.close().line();
    }

    private static void write(Bar bar, int top, HtmlWriter html) {
        int track = WIDTH - LABELS - VALUES;
        String middle = String.valueOf(top + ROW / 2);
        html.leaf("text", bar.label(), "x", String.valueOf(LABELS - 10), "y", middle, "class", "label");
        rectangle(html, "track", LABELS, top, track);
        rectangle(html, bar.style(), LABELS, top, track * bar.share());
        html.leaf("text", bar.value(), "x", String.valueOf(WIDTH - VALUES + 10), "y", middle, "class", "value");
    }

    private static void rectangle(HtmlWriter html, String style, int left, int top, double width) {
        html.leaf(
                "rect",
                "",
                "class",
                style,
                "x",
                String.valueOf(left),
                "y",
                String.valueOf(top + 6),
                "width",
                String.format(Locale.ROOT, "%.1f", width),
                "height",
                String.valueOf(ROW - 12),
                "rx",
                "4");
    }
}
