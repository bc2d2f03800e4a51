package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.evaluation.LanguageLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango language`: the language of texts.
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = "Tells the language: lines with \"text\" get \"language\" and \"confidence\".")
final class LanguageCommand implements Callable<Integer> {
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
            new LanguageLines(new LanguageDetector()).run(in, out);
            out.flush();
            return 0;
        }
    }
}
