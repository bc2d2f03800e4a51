package org.mangomoment.classifier.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.mangomoment.runtime.lifecycle.Loading;

/// CoreNLP's English sequence model for persons, places and organisations, used directly: no tagger, no annotators.
/// May be shared by threads. Loading takes some seconds and 300 MB.
final class PersonRecognizer {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /// Something recognised.
    ///
    /// @param label PERSON, LOCATION or ORGANIZATION
    record Entity(int start, int end, String label) {}

    private final CompletableFuture<CRFClassifier<CoreLabel>> classifier;

    private PersonRecognizer(CompletableFuture<CRFClassifier<CoreLabel>> classifier) {
        this.classifier = classifier;
    }

    /// Begins to load the model from the class path. Whoever asks it first waits: a Dutch text does not need it.
    static PersonRecognizer load() {
        return new PersonRecognizer(Loading.begin(PersonRecognizer::read));
    }

    private static CRFClassifier<CoreLabel> read() {
        try {
            return CRFClassifier.getClassifier(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException("the English names model cannot be read from the class path", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the English names model was made by another version of CoreNLP", e);
        }
    }

    /// What the model recognises in a text.
    ///
    /// @throws CompletionException when the model cannot be loaded
    List<Entity> in(String text) {
        return classifier.join().classifyToCharacterOffsets(text).stream()
                .map(PersonRecognizer::entity)
                .toList();
    }

    private static Entity entity(Triple<String, Integer, Integer> found) {
        return new Entity(found.second(), found.third(), found.first());
    }
}
