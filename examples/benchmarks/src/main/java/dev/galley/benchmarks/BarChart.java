package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A bar chart as SVG: megabytes a second, the fastest on top. It has no ground of its own, and colours that can be read
 * on white and on black.
 */
final class BarChart {

    private static final int WIDTH = 820;
    private static final int ROW = 26;
    private static final int TOP = 40;
    private static final int BAR_START = 300;
    private static final int BAR_LENGTH = 430;
    private static final int LEGEND_START = 440;
    private static final int LEGEND_STEP = 90;
    private static final String INK = "#76808a";

    private final StringBuilder svg = new StringBuilder();

    private BarChart() {}

    /** The chart of measurements of one corpus. */
    static String of(List<Measurement> measurements) {
        List<Measurement> bars = measurements.stream()
                .filter(BarChart::isShown)
                .sorted(Comparator.comparingDouble(Measurement::time))
                .toList();
        BarChart chart = new BarChart();
        chart.begin(TOP + bars.size() * ROW + 8);
        chart.legend();
        double fastest = rate(bars.get(0));
        int y = TOP;
        for (Measurement bar : bars) {
            chart.bar(bar, y, rate(bar) / fastest * BAR_LENGTH);
            y += ROW;
        }
        return chart.svg.append("</svg>\n").toString();
    }

    // Copies and newlines make no strings: their bars would dwarf all others.
    private static boolean isShown(Measurement measurement) {
        return measurement.contender().kind() != Kind.LIMIT
                || measurement.parameter("contender").equals("DECODE_LINES");
    }

    private static double rate(Measurement measurement) {
        return Integer.parseInt(measurement.parameter("megabytes")) / measurement.time() * 1000;
    }

    private void begin(int height) {
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title" \
                font-family="system-ui, sans-serif" font-size="14" fill="%s">
                <title id="title">Typed articles from memory: megabytes of text a second</title>
                <text x="8" y="20" font-weight="600">Typed articles from memory: MB of text a second</text>
                """, WIDTH, height, INK);
    }

    private void legend() {
        int x = LEGEND_START;
        for (Kind kind : List.of(Kind.GALLEY, Kind.RIVAL, Kind.BY_HAND, Kind.LIMIT)) {
            add("""
                    <circle cx="%d" cy="15" r="5" fill="%s"/>
                    <text x="%d" y="20">%s</text>
                    """, x, colour(kind), x + 10, word(kind));
            x += LEGEND_STEP;
        }
    }

    private void bar(Measurement measurement, int y, double length) {
        Kind kind = measurement.contender().kind();
        String weight = kind == Kind.GALLEY ? "600" : "400";
        add(
                """
                <text x="%d" y="%d" text-anchor="end" font-weight="%s">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="%d" rx="2" fill="%s"/>
                <text x="%.1f" y="%d" font-weight="%s">%,.0f</text>
                """,
                BAR_START - 8,
                y + 16,
                weight,
                measurement.contender().label().replace("`", ""),
                BAR_START,
                y + 3,
                length,
                ROW - 8,
                colour(kind),
                BAR_START + length + 6,
                y + 16,
                weight,
                rate(measurement));
    }

    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case GALLEY -> "Galley";
            case RIVAL -> "library";
            case BY_HAND -> "by hand";
            case LIMIT -> "limit";
        };
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case GALLEY -> "#d9730d";
            case RIVAL -> "#4c83c3";
            case BY_HAND -> "#8a7bb8";
            case LIMIT -> "#9aa4ae";
        };
    }
}
