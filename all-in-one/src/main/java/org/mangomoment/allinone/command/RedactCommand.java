package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.redaction.evaluation.RedactLines;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.runtime.lifecycle.Loading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango redact`: texts with what identifies somebody hidden.
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description =
                "Hides identifying details: lines with \"text\" get \"redacted\", \"language\" and \"spans\". Takes nothing in.")
final class RedactCommand extends LinesCommand {
    @Option(names = "--jsonl", description = "Read and print JSON lines; the only form there is.")
    boolean jsonLines;

    @Mixin
    HidingOptions hiding = new HidingOptions();

    @Override
    void run(Reader in, PrintWriter out) throws IOException {
        var detector = Loading.begin(LanguageDetector::new);
        var redactor = Redactor.load(DutchLexicon.load(), hiding.settings());
        new RedactLines(redactor, detector.join()).run(in, out);
    }
}
