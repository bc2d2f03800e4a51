package org.mangomoment.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Puts in place of a lower-case English word all of its lemmas, at the word's own position and offsets. A word that
/// the dictionary does not know goes on as it is.
final class EnglishFilter extends TokenFilter {
    private final EnglishLexicon lexicon;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State origin;

    EnglishFilter(TokenStream input, EnglishLexicon lexicon) {
        super(input);
        this.lexicon = lexicon;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(origin);
            increment.setPositionIncrement(0);
            term.setEmpty().append(waiting.poll());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(lexicon.lemmas(term.toString()));
        if (!waiting.isEmpty()) {
            origin = captureState();
            term.setEmpty().append(waiting.poll());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        origin = null;
    }
}
