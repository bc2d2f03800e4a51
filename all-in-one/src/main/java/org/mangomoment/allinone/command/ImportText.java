package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import org.mangomoment.allinone.importing.ImportCounts;

/// What became of an import, as lines on the terminal.
final class ImportText {
    private ImportText() {}

    static void print(ImportCounts tally, boolean mapped, PrintWriter out) {
        tally.problems()
                .forEach(problem -> out.println(problem.file() + ":" + problem.line() + ": " + problem.reason()));
        tally.unread().forEach(file -> out.println(file.file() + ": " + file.said()));
        out.println(tally.countAccepted() + " stories are new, " + tally.countRepeated() + " were there already, "
                + tally.problems().size() + " lines were refused"
                + (tally.unread().isEmpty() ? "." : ", " + tally.unread().size() + " files could not be read."));
        tally.warnings().forEach((warning, count) -> out.println(count + " x " + warning));
        tally.notes().forEach(file -> out.println(file.file() + ": " + file.said()));
        tally.unused()
                .forEach(file -> out.println(
                        file.file() + ": columns that were not used: " + String.join(", ", file.columns())));
        if (!tally.unused().isEmpty()) {
            out.println(
                    mapped
                            ? "The mapping reads none of them; add rules to it if they matter (docs/mapping.md)."
                            : "If they matter, say what they mean with --mapping FILE (docs/mapping.md).");
        }
    }
}
