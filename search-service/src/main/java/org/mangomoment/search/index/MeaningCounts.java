package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.MeaningReach;
import org.mangomoment.search.similarity.SentenceSearch;

/// Counts, of the stories that a reader may see, those that can be found by meaning. Thread-safe.
record MeaningCounts(SentenceSearch sentences) {
    /// Codes of the languages that are told apart.
    private static final List<String> LANGUAGES = List.of("nl", "en", "fr", "de", "other");

    MeaningReach of(Matching matching, IndexSearcher searcher, Reader who) throws IOException {
        var known = sentences.languages();
        var language = new FacetField(Facet.Derived.LANGUAGE);
        var read = new BooleanQuery.Builder();
        known.forEach(code -> read.add(language.is(code), Occur.SHOULD));
        var stories = searcher.count(visible(read.build(), who));
        var waiting = new BooleanQuery.Builder()
                .add(read.build(), Occur.FILTER)
                .add(Filters.in(StoryDocument.ID, sentences.waiting()), Occur.FILTER)
                .build();
        var unread = new ArrayList<String>();
        for (var code : LANGUAGES) {
            if (!known.contains(code) && searcher.count(visible(language.is(code), who)) > 0) {
                unread.add(code);
            }
        }
        var findable = stories - searcher.count(visible(waiting, who));
        return new MeaningReach(matching, sentences.isReady(), findable, stories, unread);
    }

    private static Query visible(Query condition, Reader who) {
        return new Narrowing(condition, List.of(), who).query();
    }
}
