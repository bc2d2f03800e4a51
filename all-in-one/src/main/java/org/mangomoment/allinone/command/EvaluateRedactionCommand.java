package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.redaction.evaluation.EvaluateRedaction;
import org.mangomoment.classifier.words.DutchLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango evaluate-redaction`: how much of what was marked is hidden.
@Command(
        name = "evaluate-redaction",
        mixinStandardHelpOptions = true,
        description = "Measures redaction on lines with \"text\" and \"spans\" (start, end, type).")
final class EvaluateRedactionCommand implements Callable<Integer> {
    @Mixin
    LinesIn lines = new LinesIn();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var in = lines.open()) {
            var report = new EvaluateRedaction(Redactor.load(DutchLexicon.load()), new LanguageDetector()).run(in);
            if (json) {
                report.writeJson(out);
            } else {
                report.writeText(out);
            }
            out.flush();
            return 0;
        }
    }
}
