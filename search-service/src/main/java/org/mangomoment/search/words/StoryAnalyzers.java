package org.mangomoment.search.words;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The ways in which the words of a story are made comparable. Stop words stay, so that phrases can be found.
/// Thread-safe.
public final class StoryAnalyzers {
    private final DutchLexicon lexicon;
    private final CompoundSplitter compounds;

    public StoryAnalyzers(DutchLexicon lexicon) {
        this.lexicon = lexicon;
        this.compounds = new CompoundSplitter(lexicon);
    }

    /// Words as written, without case and accents.
    public Analyzer exact() {
        return chain(words -> words);
    }

    /// Dutch as it is written to the index: lemmas, and the parts of compounds beside the whole.
    public Analyzer dutchWritten() {
        return chain(words -> new DutchFilter(words, lexicon, compounds));
    }

    /// Dutch as it is asked: lemmas; a compound stays whole.
    public Analyzer dutchAsked() {
        return chain(words -> new DutchFilter(words, lexicon, null));
    }

    /// English, written and asked alike: Krovetz stems, which stay words.
    public Analyzer english() {
        return chain(words -> new KStemFilter(new EnglishPossessiveFilter(words)));
    }

    /// The parts of a Dutch compound.
    public CompoundSplitter compounds() {
        return compounds;
    }

    private static Analyzer chain(UnaryOperator<TokenStream> language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                var words = language.apply(new LowerCaseFilter(source));
                return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(new ICUFoldingFilter(words)));
            }
        };
    }
}
