package org.mangomoment.search.similarity;

import java.util.List;
import java.util.Set;

/// Stands where stories are not searched by meaning.
record NoSentences() implements SentenceSearch {
    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Set<String> waiting() {
        return Set.of();
    }

    @Override
    public List<NearSentence> nearest(String question, Set<String> shutOut) {
        return List.of();
    }
}
