package org.mangomoment.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.search.query.Hyphens;
import org.mangomoment.search.query.Synonym;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.words.CompoundSplitter;
import org.mangomoment.search.words.StoryAnalyzers;

/// The text of a story: written once as it stands (without case and accents) and once by the words of its language,
/// with offsets, so that what matched can be shown. A redaction's placeholder is not a word of the story.
final class TextField {
    static final String EXACT = "text";
    static final String DUTCH = "text_nl";
    static final String ENGLISH = "text_en";

    /// The fields in which a match has a place in the text.
    static final List<String> ALL = List.of(EXACT, DUTCH, ENGLISH);

    private static final int FUZZY_PREFIX = 1;
    private static final int FUZZY_EXPANSIONS = 50;
    private static final int TWO_EDITS_FROM = 8;
    private static final float PARTS_WEIGHT = 0.4f;
    private static final float SYNONYM_WEIGHT = 0.5f;

    /// How far apart the parts of a compound may stand: `een bed in het ziekenhuis` is about a `ziekenhuisbed`.
    private static final int FARTHEST_PARTS = 5;

    private static final FieldType WITH_OFFSETS = withOffsets();

    private final QueryBuilder exact;
    private final QueryBuilder dutch;
    private final QueryBuilder english;
    private final CompoundSplitter compounds;

    TextField(StoryAnalyzers analyzers) {
        exact = new QueryBuilder(analyzers.exactAsked());
        dutch = new QueryBuilder(analyzers.dutchAsked());
        english = new QueryBuilder(analyzers.englishAsked());
        compounds = analyzers.compounds();
    }

    /// How it is written.
    static void write(StoryView story, Document document) {
        var text = withoutPlaceholders(story);
        document.add(new Field(EXACT, text, WITH_OFFSETS));
        switch (story.story().getLanguage()) {
            case "nl" -> document.add(new Field(DUTCH, text, WITH_OFFSETS));
            case "en" -> document.add(new Field(ENGLISH, text, WITH_OFFSETS));
            default -> {
                // Other languages are found by their words as written.
            }
        }
    }

    /// Asked for one word, in every form, with its hyphens and without.
    Query word(String word) {
        var ways = new ArrayList<Query>();
        forms(ways, word);
        var joined = Hyphens.joined(word);
        if (!joined.equals(word)) {
            forms(ways, joined);
        }
        return ways.isEmpty() ? new MatchNoDocsQuery("no word") : new DisjunctionMaxQuery(ways, 0.1f);
    }

    /// Asked for one word that stands beside another, which may be written in one: `e mail` finds `e-mail`.
    Query wordBeside(String word, String joinedBefore, String joinedAfter) {
        var ways = new ArrayList<Query>();
        ways.add(word(word));
        List.of(joinedBefore, joinedAfter).forEach(joined -> {
            add(ways, exact.createPhraseQuery(EXACT, joined));
            add(ways, english.createPhraseQuery(ENGLISH, joined));
        });
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0.1f);
    }

    private void forms(List<Query> ways, String word) {
        add(ways, exact.createPhraseQuery(EXACT, word));
        add(ways, english.createPhraseQuery(ENGLISH, word));
        add(ways, dutch.createPhraseQuery(DUTCH, word));
        add(ways, parts(word));
    }

    /// Asked for exactly these words, side by side.
    Query phrase(String words) {
        var query = exact.createPhraseQuery(EXACT, words);
        return query == null ? new MatchNoDocsQuery("no word") : query;
    }

    /// Asked for something, or for words that mean the same, which count for less.
    Query widened(Query asked, List<Synonym> added) {
        var ways = new ArrayList<Query>();
        ways.add(asked);
        for (var synonym : added) {
            var query = synonym.language().equals(Synonym.DUTCH)
                    ? dutch.createPhraseQuery(DUTCH, synonym.words())
                    : english.createPhraseQuery(ENGLISH, synonym.words());
            if (query != null) {
                ways.add(new BoostQuery(query, SYNONYM_WEIGHT));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /// Asked for words that begin so, with hyphens or without: what has hyphens is written in one too.
    Query prefix(String beginning) {
        return new PrefixQuery(new Term(EXACT, folded(Hyphens.joinedBeginning(beginning))));
    }

    /// Asked for words that are written nearly so, with hyphens or without.
    Query fuzzy(String word) {
        var joined = Hyphens.joined(word);
        var edits = joined.length() < TWO_EDITS_FROM ? 1 : 2;
        return new FuzzyQuery(new Term(EXACT, folded(joined)), edits, FUZZY_PREFIX, FUZZY_EXPANSIONS, true);
    }

    private @Nullable Query parts(String word) {
        var parts = compounds.parts(word.toLowerCase(Locale.ROOT));
        var apart = parts.isEmpty() ? null : dutch.createPhraseQuery(DUTCH, String.join(" ", parts), FARTHEST_PARTS);
        return apart == null ? null : new BoostQuery(apart, PARTS_WEIGHT);
    }

    private String folded(String word) {
        var analyzer = exact.getAnalyzer();
        return analyzer.normalize(EXACT, word).utf8ToString();
    }

    private static void add(List<Query> ways, @Nullable Query query) {
        if (query != null) {
            ways.add(query);
        }
    }

    /// The text with a space for each letter of a placeholder.
    static String withoutPlaceholders(StoryView story) {
        var places = story.redactions().stream()
                .map(hidden -> new Rewritten.Place(hidden.getStart(), hidden.getEnd()))
                .toList();
        return hiding(story.text(), places, ' ');
    }

    /// A text with another character for each letter of some places.
    static String hiding(String text, List<Rewritten.Place> places, char shown) {
        var hiding = new StringBuilder(text);
        for (var hidden : places) {
            var end = Math.min(hidden.end(), hiding.length());
            for (var place = Math.max(0, hidden.start()); place < end; place++) {
                hiding.setCharAt(place, shown);
            }
        }
        return hiding.toString();
    }

    private static FieldType withOffsets() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /// The analyzers by field, for the writer.
    static Analyzer written(StoryAnalyzers analyzers) {
        return new PerFieldAnalyzerWrapper(
                analyzers.exactWritten(), Map.of(DUTCH, analyzers.dutchWritten(), ENGLISH, analyzers.englishWritten()));
    }
}
