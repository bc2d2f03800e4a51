package org.mangomoment.benchmarks.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.language.RedactSuggest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench redact-suggest`: stories a second against plain CoreNLP.
@Command(
        name = "redact-suggest",
        mixinStandardHelpOptions = true,
        description =
                "Language detection, redaction and suggestions of generated stories, Dutch and English, on one and"
                        + " two threads, against CoreNLP's tokenize,pos,lemma,ner on the same English stories. Takes about"
                        + " six minutes; nothing else should run on the machine.")
final class RedactSuggestCommand implements Callable<Integer> {
    @Mixin
    Keeping keeping = new Keeping();

    @Option(names = "--rounds", defaultValue = "7", description = "How often each has its turn (${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--stories", defaultValue = "60", description = "Stories in each language (${DEFAULT-VALUE}).")
    int stories;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds of each before that (${DEFAULT-VALUE}).")
    int warmUp;

    @Override
    public Integer call() throws Exception {
        var time = Duration.ofSeconds(keeping.quick ? 2 : warmUp);
        return keeping.measure(
                "redact-suggest", () -> new RedactSuggest(stories).run(time, keeping.quick ? 2 : rounds));
    }
}
