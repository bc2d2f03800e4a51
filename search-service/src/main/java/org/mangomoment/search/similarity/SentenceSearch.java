package org.mangomoment.search.similarity;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Finds sentences of stories by what they mean. Knows nothing of who may see a story, and may lag behind:
/// whoever asks checks that a story still has the text that a sentence stands in. Thread-safe.
public interface SentenceSearch {
    /// Switched off.
    SentenceSearch NONE = new NoSentences();

    /// Whether stories can be found by meaning at all.
    boolean isOn();

    /// Codes of the languages in which they can.
    Set<String> languages();

    /// Whether everything that stood in the log at the beginning is known; sentences may still wait to be embedded.
    boolean isReady();

    /// Ids of the stories whose sentences wait to be embedded.
    Set<String> waiting() throws IOException;

    /// The nearest sentence of each story that has one near enough, the nearest first, at most some hundreds.
    ///
    /// @param shutOut ids of stories that take nobody's place
    List<NearSentence> nearest(String question, Set<String> shutOut) throws IOException;
}
