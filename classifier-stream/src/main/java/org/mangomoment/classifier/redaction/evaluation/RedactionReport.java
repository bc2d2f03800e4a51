package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/// A redaction score as people and programs read it. Misses and extras show words of the file: for its owner only.
///
/// @param score what was counted
/// @param seconds time that detecting the language and redacting took
public record RedactionReport(RedactionScore score, double seconds) {

    /// One JSON object with every figure, miss and extra.
    public void writeJson(Writer out) throws IOException {
        var json = JsonLines.empty();
        json.put("texts", score.texts())
                .put("words", score.words())
                .put("otherWords", score.otherWords())
                .put("leakingTexts", score.leakingTexts())
                .put("hiddenWords", score.hiddenWords())
                .put("wronglyHiddenWords", score.wronglyHiddenWords())
                .put("unjudgedWords", score.unjudgedWords())
                .put("recallWhole", score.all().wholeRecall())
                .put("recallAnyPart", score.all().anyRecall())
                .put("precision", score.precision())
                .put("wronglyHiddenPer100", score.wronglyHiddenPer100())
                .put("unjudgedPer100", score.unjudgedPer100())
                .put("seconds", seconds);
        var types = json.putObject("types");
        score.types().forEach((type, counts) -> put(counts, types.putObject(type)));
        put(score.languages(), json.putObject("languages"));
        put(score.tags(), json.putObject("tags"));
        var misses = json.putArray("misses");
        for (var miss : score.misses()) {
            misses.addObject()
                    .put("line", miss.line())
                    .put("start", miss.start())
                    .put("end", miss.end())
                    .put("type", miss.type())
                    .put("text", miss.text())
                    .put("part", miss.part());
        }
        var extras = json.putArray("extras");
        for (var extra : score.extras()) {
            extras.addObject()
                    .put("line", extra.line())
                    .put("start", extra.start())
                    .put("end", extra.end())
                    .put("type", extra.type())
                    .put("text", extra.text())
                    .put("reason", extra.reason());
        }
        JsonLines.write(out, json);
        out.flush();
    }

    /// The figures as tables.
    ///
    /// @param listed whether every miss and every word hidden wrongly follows
    public void writeText(Writer out, boolean listed) {
        var print = new PrintWriter(out);
        print.printf(Locale.ROOT, "%-36s %7s %8s %8s%n", "type", "spans", "whole", "any part");
        score.types().forEach((type, counts) -> writeType(print, type, counts));
        writeType(print, "all", score.all());
        writeGroups(print, "language", score.languages());
        writeGroups(print, "tag", score.tags());
        print.printf(
                Locale.ROOT,
                "%d texts, %d words, %.1f s; texts with a miss: %d%n",
                score.texts(),
                score.words(),
                seconds,
                score.leakingTexts());
        print.printf(
                Locale.ROOT,
                "for every 100 other words hidden wrongly %.2f, hidden of kinds the file does not mark %.2f; precision"
                        + " %.3f%n",
                score.wronglyHiddenPer100(),
                score.unjudgedPer100(),
                score.precision());
        if (listed) {
            writeList(print);
        }
        print.flush();
    }

    private static void writeType(PrintWriter print, String type, TypeScore counts) {
        print.printf(
                Locale.ROOT, "%-36s %7d %8.4f %8.4f%n", type, counts.total(), counts.wholeRecall(), counts.anyRecall());
    }

    private static void writeGroups(PrintWriter print, String title, Map<String, GroupScore> groups) {
        if (groups.isEmpty()) {
            return;
        }
        print.printf(
                Locale.ROOT,
                "%n%-36s %7s %8s %8s %12s %15s%n",
                title,
                "spans",
                "whole",
                "any part",
                "other words",
                "wrong in 100");
        groups.forEach((name, group) -> print.printf(
                Locale.ROOT,
                "%-36s %7d %8.4f %8.4f %12d %15.2f%n",
                name.isEmpty() ? "-" : name,
                group.spans().total(),
                group.spans().wholeRecall(),
                group.spans().anyRecall(),
                group.otherWords(),
                group.wronglyHiddenPer100()));
        print.println();
    }

    private void writeList(PrintWriter print) {
        for (var miss : score.misses()) {
            print.printf(
                    Locale.ROOT,
                    "missed%s: line %d, %d-%d, %s: %s%n",
                    miss.part() ? " in part" : "",
                    miss.line(),
                    miss.start(),
                    miss.end(),
                    miss.type(),
                    miss.text());
        }
        for (var extra : score.extras()) {
            print.printf(
                    Locale.ROOT,
                    "hidden wrongly: line %d, %d-%d, %s (%s): %s%n",
                    extra.line(),
                    extra.start(),
                    extra.end(),
                    extra.type(),
                    extra.reason(),
                    extra.text());
        }
    }

    private static void put(Map<String, GroupScore> groups, ObjectNode json) {
        groups.forEach((name, group) -> {
            var one = json.putObject(name);
            put(group.spans(), one);
            one.put("otherWords", group.otherWords())
                    .put("wronglyHiddenWords", group.wronglyHiddenWords())
                    .put("wronglyHiddenPer100", group.wronglyHiddenPer100());
        });
    }

    private static void put(TypeScore counts, ObjectNode json) {
        json.put("spans", counts.total())
                .put("whole", counts.whole())
                .put("anyPart", counts.anyPart())
                .put("recallWhole", counts.wholeRecall())
                .put("recallAnyPart", counts.anyRecall());
    }
}
