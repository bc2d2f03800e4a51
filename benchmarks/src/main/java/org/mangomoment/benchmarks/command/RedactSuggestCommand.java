package org.mangomoment.benchmarks.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.language.RedactSuggest;
import org.mangomoment.benchmarks.round.Machine;
import org.mangomoment.benchmarks.round.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango bench redact-suggest`: stories a second against plain CoreNLP.
@Command(
        name = "redact-suggest",
        mixinStandardHelpOptions = true,
        description =
                "Language detection, redaction and suggestions of generated stories, Dutch and English, on one and"
                        + " two threads, against CoreNLP's tokenize,pos,lemma,ner on the same English stories. Takes about"
                        + " six minutes; nothing else should run on the machine.")
final class RedactSuggestCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print the figures as JSON.")
    boolean json;

    @Option(names = "--rounds", defaultValue = "7", description = "How often each has its turn (${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--stories", defaultValue = "60", description = "Stories in each language (${DEFAULT-VALUE}).")
    int stories;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds of each before that (${DEFAULT-VALUE}).")
    int warmUp;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException, IOException {
        var result = new BenchResult<>(
                "redact-suggest",
                Versions.here(),
                Machine.here(),
                new RedactSuggest(stories).run(Duration.ofSeconds(warmUp), rounds));
        var out = spec.commandLine().getOut();
        if (json) {
            result.writeJson(out);
        } else {
            result.writeHead(out);
            result.report().writeText(out);
        }
        out.flush();
        return 0;
    }
}
