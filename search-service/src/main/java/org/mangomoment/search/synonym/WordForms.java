package org.mangomoment.search.synonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a term as the index knows them: for each place what may stand there.
///
/// @param places one at least for a term with a letter
record WordForms(List<Set<String>> places) {
    static WordForms of(String words, Analyzer analyzer) {
        var places = new ArrayList<Set<String>>();
        try (var stream = analyzer.tokenStream("", words)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (places.isEmpty() || step.getPositionIncrement() > 0) {
                    places.add(new HashSet<>());
                }
                places.getLast().add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read.", impossible);
        }
        return new WordForms(places);
    }

    /// Whether everything that a typed word can be is a form of this term's word, at every place: `zusters` is
    /// `zuster`; `gewassen` may be `wassen`, but also crops.
    boolean covers(WordForms typed) {
        if (typed.places.size() != places.size()) {
            return false;
        }
        for (var at = 0; at < places.size(); at++) {
            if (!places.get(at).containsAll(typed.places.get(at))) {
                return false;
            }
        }
        return true;
    }
}
