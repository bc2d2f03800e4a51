package org.mangomoment.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The page that shows the newest result of every benchmark, each between two comments that name it; what stands
/// around them is written by hand.
public final class PerformancePage {
    private final Path page;
    private final Path results;

    /// @param page    the Markdown file; pictures are kept in a folder of its name beside it
    /// @param results where results are kept
    public PerformancePage(Path page, Path results) {
        this.page = page;
        this.results = results;
    }

    /// Writes tables and pictures anew.
    ///
    /// @return what could not be shown, and why
    public List<String> write() throws IOException {
        var text = Files.readString(page);
        var missing = new ArrayList<String>();
        var pictures = page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", ""));
        Files.createDirectories(pictures);
        for (var newest : newest().values()) {
            var name = newest.benchmark();
            var picture = pictures.resolve(name + ".svg");
            var shown = ResultTable.of(newest, pictures.getFileName() + "/" + name + ".svg");
            var placed = placed(text, name, shown);
            if (placed.isEmpty()) {
                missing.add(name + " has no place on the page");
            } else {
                Files.writeString(picture, ResultPicture.of(newest));
                text = placed;
            }
        }
        Files.writeString(page, text);
        return missing;
    }

    /// The newest result of each benchmark, by name.
    private Map<String, BenchResult> newest() throws IOException {
        var newest = new TreeMap<String, BenchResult>();
        try (var files = Files.newDirectoryStream(results, "*.json")) {
            for (var file : files) {
                var result = BenchResult.read(file);
                newest.merge(
                        result.benchmark(), result, (one, other) -> one.at().compareTo(other.at()) >= 0 ? one : other);
            }
        }
        return newest;
    }

    private static String placed(String text, String name, String shown) {
        var begin = "<!-- " + name + ": made by mango bench report -->\n";
        var end = "<!-- end of " + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        return from < 0 || to < from ? "" : text.substring(0, from) + begin + "\n" + shown + "\n" + text.substring(to);
    }
}
