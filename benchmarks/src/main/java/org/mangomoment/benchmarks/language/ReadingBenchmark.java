package org.mangomoment.benchmarks.language;

import edu.stanford.nlp.pipeline.CoreDocument;
import java.util.concurrent.TimeUnit;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.suggestion.Suggested;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// English stories of sixty words a second, one thread: ours against plain CoreNLP.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReadingBenchmark {
    /// Tokens, parts of speech, lemmas and named entities by CoreNLP, nothing else.
    @Benchmark
    public CoreDocument plainCoreNlp(Reading reading, PlainCoreNlp plain) {
        return plain.read(reading.story());
    }

    /// What the stream does with a story.
    @Benchmark
    public Suggested redactAndSuggest(Reading reading, Classifier classifier) {
        return classifier.suggest(classifier.redact(reading.story()).text());
    }

    /// The first half of it.
    @Benchmark
    public Redacted redact(Reading reading, Classifier classifier) {
        return classifier.redact(reading.story());
    }

    /// The second half of it, of a text that is not redacted.
    @Benchmark
    public Suggested suggest(Reading reading, Classifier classifier) {
        return classifier.suggest(reading.story());
    }
}
