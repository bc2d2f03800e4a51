package org.mangomoment.benchmarks.result;

import java.util.Locale;

/// A result as a picture (SVG): two bars a line, ours and the peer's, each pair on a scale of its own from zero, and a
/// mark where the aim is.
final class ResultPicture {
    private static final int WIDTH = 860;
    private static final int LEFT = 330;
    private static final int BAR = 380;
    private static final int HIGH = 44;
    private static final int TOP = 34;

    private ResultPicture() {}

    static String of(BenchResult result) {
        var lines = result.report().lines();
        int height = TOP + HIGH * lines.size() + 10;
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n<title>%s</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                WIDTH,
                height,
                WIDTH,
                height,
                escaped(result.benchmark())));
        svg.append(text(
                10,
                20,
                "#1f2a37",
                "start",
                result.benchmark() + ", " + result.at() + ": ours dark, beside it light, the aim a red line"));
        for (int index = 0; index < lines.size(); index++) {
            svg.append(pair(lines.get(index), TOP + index * HIGH));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String pair(Line line, int top) {
        double ours = line.ours().median();
        var peer = line.peer();
        double theirs = peer == null ? 0 : peer.figures().median();
        var aim = line.aim();
        double wanted = aim == null ? 0 : aim.ofRatio() ? aim.bound() * theirs : aim.bound();
        double most = Math.max(Math.max(ours, theirs), Math.max(wanted, 1e-9));
        var svg = new StringBuilder(text(LEFT - 8, top + 14, "#1f2a37", "end", line.what()));
        svg.append(text(LEFT - 8, top + 29, "#5b6673", "end", line.unit()));
        svg.append(bar(top + 2, ours / most, "#1d4e89", Figures.number(ours)));
        if (peer != null) {
            svg.append(bar(top + 19, theirs / most, "#a8c3df", Figures.number(theirs) + " " + peer.name()));
        }
        if (aim != null) {
            double x = LEFT + BAR * wanted / most;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#c0392b\" stroke-width=\"2\"/>%n",
                    x,
                    top,
                    x,
                    top + HIGH - 8));
        }
        return svg.toString();
    }

    private static String bar(int top, double share, String colour, String label) {
        double wide = Math.max(1, BAR * share);
        return String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>%n",
                        LEFT,
                        top,
                        wide,
                        colour)
                + text(LEFT + (int) wide + 6, top + 12, "#1f2a37", "start", label);
    }

    private static String text(int x, int y, String colour, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                colour,
                anchor,
                escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
