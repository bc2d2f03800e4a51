package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.redaction.evaluation.EvaluateRedaction;
import org.mangomoment.classifier.words.DutchLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango evaluate-redaction`: how much of what was marked is hidden.
@Command(
        name = "evaluate-redaction",
        mixinStandardHelpOptions = true,
        description =
                "Measures redaction on lines with \"text\" and \"spans\" (start, end, type); if there, \"optional\""
                        + " spans, \"language\" and \"tags\".")
final class EvaluateRedactionCommand extends LinesCommand {
    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Option(names = "--list", description = "List what was missed and what was hidden wrongly, with the words.")
    boolean list;

    @Mixin
    HidingOptions hiding = new HidingOptions();

    @Override
    void run(Reader in, PrintWriter out) throws IOException {
        var report = new EvaluateRedaction(
                        Redactor.load(DutchLexicon.load(), hiding.settings()), new LanguageDetector())
                .run(in);
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out, list);
        }
    }
}
