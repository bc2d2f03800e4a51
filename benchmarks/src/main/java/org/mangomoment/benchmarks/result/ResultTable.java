package org.mangomoment.benchmarks.result;

import java.util.Locale;

/// A result as Markdown.
final class ResultTable {
    private ResultTable() {}

    /// What was done and with what, the table, the picture, and what was left out.
    ///
    /// @param picture where the picture is, from the page
    static String of(BenchResult result, String picture) {
        var page = new StringBuilder();
        page.append("Measured on ").append(result.at()).append(", commit `");
        page.append(result.versions().commit()).append("`. ");
        page.append(String.join(" ", result.report().about())).append("\n\n");
        page.append(result.machine().described()).append("\n\n");
        page.append("| what | unit | ours | beside | its figure | ratio | aim | reached |\n");
        page.append("|---|---|---|---|---|---|---|---|\n");
        result.report().lines().forEach(line -> page.append(row(line)).append('\n'));
        page.append(
                "\nThree figures are the smallest, the middle and the largest of the rounds; a single one was measured"
                        + " once.\n");
        result.report()
                .leftOut()
                .forEach(why -> page.append("\n**Left out:** ").append(why).append('\n'));
        page.append("\n![")
                .append(result.benchmark())
                .append("](")
                .append(picture)
                .append(")\n");
        return page.toString();
    }

    private static String row(Line line) {
        var peer = line.peer();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s |",
                line.what(),
                line.unit(),
                Figures.spread(line.ours()),
                peer == null ? "" : peer.name(),
                peer == null ? "" : Figures.spread(peer.figures()),
                line.ratio() == null ? "" : Figures.ratio(line.ratio()),
                line.aim() == null ? "" : line.aim(),
                line.reached());
    }
}
