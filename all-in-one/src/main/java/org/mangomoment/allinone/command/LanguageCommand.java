package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.evaluation.LanguageLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mango language`: the language of texts.
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = "Tells the language: lines with \"text\" get \"language\" and \"confidence\".")
final class LanguageCommand extends LinesCommand {
    @Option(names = "--jsonl", description = "Read and print JSON lines; the only form there is.")
    boolean jsonLines;

    @Override
    void run(Reader in, PrintWriter out) throws IOException {
        new LanguageLines(new LanguageDetector()).run(in, out);
    }
}
