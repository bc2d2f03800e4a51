package org.mangomoment.benchmarks.language;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// CoreNLP as its documentation sets it up: tokens, parts of speech, lemmas and named entities, everything else
/// default.
@State(Scope.Benchmark)
public class PlainCoreNlp {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(asDocumented());

    private static Properties asDocumented() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        return properties;
    }

    CoreDocument read(String text) {
        return pipeline.processToCoreDocument(text);
    }
}
