package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/// A redaction score as people and programs read it. It lists misses with their words: for the owner of the file only.
///
/// @param score what was counted
/// @param seconds time that detecting the language and redacting took
public record RedactionReport(RedactionScore score, double seconds) {

    /// One JSON object with every figure and miss.
    public void writeJson(Writer out) throws IOException {
        var json = JsonLines.empty();
        json.put("texts", score.texts())
                .put("words", score.words())
                .put("leakingTexts", score.leakingTexts())
                .put("hiddenWords", score.hiddenWords())
                .put("wronglyHiddenWords", score.wronglyHiddenWords())
                .put("unjudgedWords", score.unjudgedWords())
                .put("precision", score.precision())
                .put("wronglyHiddenPer100", score.wronglyHiddenPer100())
                .put("unjudgedPer100", score.unjudgedPer100())
                .put("seconds", seconds);
        var types = json.putObject("types");
        score.types().forEach((type, counts) -> put(counts, types.putObject(type)));
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
        JsonLines.write(out, json);
        out.flush();
    }

    /// The same as a table and a list.
    public void writeText(Writer out) {
        var print = new PrintWriter(out);
        print.printf(Locale.ROOT, "%-20s %8s %8s %8s%n", "type", "spans", "whole", "any part");
        score.types()
                .forEach((type, counts) -> print.printf(
                        Locale.ROOT,
                        "%-20s %8d %8.4f %8.4f%n",
                        type,
                        counts.total(),
                        counts.wholeRecall(),
                        counts.anyRecall()));
        print.printf(
                Locale.ROOT,
                "%d texts, %d words, %.1f s; texts with a miss: %d%n",
                score.texts(),
                score.words(),
                seconds,
                score.leakingTexts());
        print.printf(
                Locale.ROOT,
                "for every 100 words hidden wrongly %.2f, hidden of kinds the file does not mark %.2f; precision %.3f%n",
                score.wronglyHiddenPer100(),
                score.unjudgedPer100(),
                score.precision());
        for (var miss : score.misses()) {
            var part = miss.part() ? " in part" : "";
            print.printf(
                    Locale.ROOT,
                    "missed%s: line %d, %d-%d, %s: %s%n",
                    part,
                    miss.line(),
                    miss.start(),
                    miss.end(),
                    miss.type(),
                    miss.text());
        }
        print.flush();
    }

    private static void put(TypeScore counts, ObjectNode json) {
        json.put("spans", counts.total())
                .put("whole", counts.whole())
                .put("anyPart", counts.anyPart())
                .put("recallWhole", counts.wholeRecall())
                .put("recallAnyPart", counts.anyRecall());
    }
}
