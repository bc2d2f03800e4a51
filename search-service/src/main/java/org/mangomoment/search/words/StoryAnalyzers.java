package org.mangomoment.search.words;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The ways in which the words of a story are made comparable. Stop words stay, so that phrases can be found.
/// Thread-safe.
public final class StoryAnalyzers {
    private final DutchTerms dutch;
    private final EnglishLexicon english;
    private final CompoundSplitter compounds;

    public StoryAnalyzers(DutchLexicon dutch, EnglishLexicon english) {
        this.compounds = new CompoundSplitter(dutch);
        this.dutch = new DutchTerms(dutch, compounds);
        this.english = english;
    }

    /// Loads the dictionaries from the class path.
    public static StoryAnalyzers load() {
        return new StoryAnalyzers(DutchLexicon.load(), EnglishLexicon.load());
    }

    /// Words as written to the index: without case and accents, with and without their hyphens.
    public Analyzer exactWritten() {
        return analyzer(HyphenFilter::new);
    }

    /// Words as asked: without case and accents.
    public Analyzer exactAsked() {
        return analyzer((words, _) -> words);
    }

    /// Dutch as it is written to the index.
    public Analyzer dutchWritten() {
        return analyzer((words, text) -> new DutchFilter(new HyphenFilter(words, text), text, dutch, true));
    }

    /// Dutch as it is asked; a compound stays whole.
    public Analyzer dutchAsked() {
        return analyzer((words, text) -> new DutchFilter(words, text, dutch, false));
    }

    /// English as it is written to the index.
    public Analyzer englishWritten() {
        return analyzer((words, text) -> english(new HyphenFilter(words, text)));
    }

    /// English as it is asked.
    public Analyzer englishAsked() {
        return analyzer((words, _) -> english(words));
    }

    /// The parts of a Dutch compound.
    public CompoundSplitter compounds() {
        return compounds;
    }

    private TokenStream english(TokenStream words) {
        return new EnglishFilter(new EnglishPossessiveFilter(words), english);
    }

    private static Analyzer analyzer(BiFunction<TokenStream, PlainText, TokenStream> language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                var text = new PlainText();
                var composed = new ICUNormalizer2Filter(new LowerCaseFilter(source), Normalizer2.getNFCInstance());
                var words = language.apply(new UnitFilter(composed), text);
                return new TokenStreamComponents(
                        (Reader reader) -> source.setReader(text.read(reader)),
                        new RemoveDuplicatesTokenFilter(new ICUFoldingFilter(words)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream word) {
                return new ICUFoldingFilter(new LowerCaseFilter(word));
            }
        };
    }
}
