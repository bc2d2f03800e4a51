package org.mangomoment.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DutchStemmer;

/// Puts in place of a lower-case Dutch word all of its lemmas, and for an unknown word its Snowball stem; when asked,
/// also the parts of a compound, all at the word's own position and offsets.
final class DutchFilter extends TokenFilter {
    private final DutchLexicon lexicon;
    private final @Nullable CompoundSplitter compounds;
    private final DutchStemmer stemmer = new DutchStemmer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State origin;

    /// @param compounds null to leave compounds whole
    DutchFilter(TokenStream input, DutchLexicon lexicon, @Nullable CompoundSplitter compounds) {
        super(input);
        this.lexicon = lexicon;
        this.compounds = compounds;
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
        waiting.addAll(forms(term.toString()));
        origin = captureState();
        term.setEmpty().append(waiting.poll());
        return true;
    }

    private Collection<String> forms(String word) {
        var forms = new LinkedHashSet<>(lexicon.lemmas(word));
        if (forms.isEmpty()) {
            forms.add(stem(word));
        }
        if (compounds != null) {
            forms.addAll(compounds.parts(word));
        }
        return forms;
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        return stemmer.stem() ? stemmer.getCurrent() : word;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        origin = null;
    }
}
