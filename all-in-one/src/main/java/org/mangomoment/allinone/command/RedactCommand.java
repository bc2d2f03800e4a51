package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.redaction.evaluation.RedactLines;
import org.mangomoment.classifier.words.DutchLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango redact`: texts with what identifies somebody hidden.
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description =
                "Hides identifying details: lines with \"text\" get \"redacted\", \"language\" and \"spans\". Takes nothing in.")
final class RedactCommand implements Callable<Integer> {
    @Mixin
    LinesIn lines = new LinesIn();

    @Option(names = "--jsonl", description = "Read and print JSON lines; the only form there is.")
    boolean jsonLines;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var in = lines.open()) {
            new RedactLines(Redactor.load(DutchLexicon.load()), new LanguageDetector()).run(in, out);
            out.flush();
            return 0;
        }
    }
}
