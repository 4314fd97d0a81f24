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
    private static final int LEGEND_STEP = 90;
    private static final String INK = "#76808a";

    private BarChart() {}

    /** The chart of measurements of one corpus. */
    static String of(List<Measurement> measurements) {
        List<Measurement> bars = measurements.stream()
                .filter(BarChart::isShown)
                .sorted(Comparator.comparingDouble(Measurement::time))
                .toList();
        double fastest = rate(bars.get(0));
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title\" "
                        + "font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"%s\">\n",
                WIDTH, TOP + bars.size() * ROW + 8, INK));
        svg.append("<title id=\"title\">Typed articles from memory, megabytes a second</title>\n");
        svg.append(
                "<text x=\"8\" y=\"20\" font-weight=\"600\">Typed articles from memory, MB/s (longer is faster)</text>\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW, fastest);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void legend(StringBuilder svg) {
        int x = BAR_START + 150;
        for (Kind kind : new Kind[] {Kind.GALLEY, Kind.RIVAL, Kind.BY_HAND, Kind.LIMIT}) {
            svg.append(format(
                    "<rect x=\"%d\" y=\"11\" width=\"10\" height=\"10\" rx=\"2\" fill=\"%s\"/>", x, colour(kind)));
            svg.append(format("<text x=\"%d\" y=\"20\">%s</text>\n", x + 15, word(kind)));
            x += LEGEND_STEP;
        }
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case GALLEY -> "Galley";
            case RIVAL -> "library";
            case BY_HAND -> "by hand";
            case LIMIT -> "limit";
        };
    }

    // Copies and newlines make no strings: their bars would dwarf all others.
    private static boolean isShown(Measurement measurement) {
        return measurement.contender().kind() != Kind.LIMIT
                || measurement.parameter("contender").equals("DECODE_LINES");
    }

    private static double rate(Measurement measurement) {
        return Integer.parseInt(measurement.parameter("megabytes")) / measurement.time() * 1000;
    }

    private static void bar(StringBuilder svg, Measurement measurement, int y, double fastest) {
        double rate = rate(measurement);
        double length = Math.max(1, rate / fastest * BAR_LENGTH);
        String weight = measurement.contender().kind() == Kind.GALLEY ? " font-weight=\"600\"" : "";
        String label = measurement.contender().label().replace("`", "");
        svg.append(format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\"%s>%s</text>\n",
                BAR_START - 8, y + 16, weight, escape(label)));
        svg.append(format(
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" fill=\"%s\"/>\n",
                BAR_START,
                y + 3,
                length,
                ROW - 8,
                colour(measurement.contender().kind())));
        svg.append(format("<text x=\"%.1f\" y=\"%d\"%s>%,.0f</text>\n", BAR_START + length + 6, y + 16, weight, rate));
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case GALLEY -> "#d9730d";
            case RIVAL -> "#4c83c3";
            case BY_HAND -> "#8a7bb8";
            case LIMIT -> "#9aa4ae";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
