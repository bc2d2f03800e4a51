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
    private final StanfordCoreNLP pipeline;

    /// As documented.
    public PlainCoreNlp() {
        this(annotators());
    }

    private PlainCoreNlp(Properties properties) {
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /// As fast as its settings make it: of named entities only what the product asks for, by the same
    /// three-class model, without numbers, times and the rules for finer types.
    static PlainCoreNlp lean() {
        var properties = annotators();
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        return new PlainCoreNlp(properties);
    }

    private static Properties annotators() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        return properties;
    }

    CoreDocument read(String text) {
        return pipeline.processToCoreDocument(text);
    }
}
