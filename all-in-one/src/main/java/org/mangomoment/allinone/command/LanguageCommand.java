package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.language.evaluation.LanguageEvaluation;
import org.mangomoment.classifier.redaction.evaluation.LanguageLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mango language`: the language of texts.
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = "Tells the language: lines with \"text\" get \"language\" and \"confidence\"."
                + " With --gold it measures how well.")
final class LanguageCommand extends LinesCommand {
    @Option(names = "--jsonl", description = "Read and print JSON lines; the only form there is.")
    boolean jsonLines;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description =
                    "Measure instead: lines with \"text\" and \"gold\" (nl, en, fr, de or other), and \"declared\" if"
                            + " the teller declared something else.")
    @Nullable
    Path gold;

    @Option(names = "--json", description = "Print what was measured as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (gold == null) return super.call();
        var out = spec.commandLine().getOut();
        try (var in = Files.newBufferedReader(gold)) {
            var report = new LanguageEvaluation(new LanguageDetector()).run(in);
            if (json) report.writeJson(out);
            else report.writeText(out);
        }
        return 0;
    }

    @Override
    void run(Reader in, PrintWriter out) throws IOException {
        new LanguageLines(new LanguageDetector()).run(in, out);
    }
}
