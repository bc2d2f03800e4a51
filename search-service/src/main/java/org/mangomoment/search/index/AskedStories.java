package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.similarity.NearSentence;

/// A search that was read: which stories it means, and by which words.
///
/// @param narrowing what must match, with the choices and what the reader may see
/// @param among     which stories they have to be; null for any
/// @param words     its words alone: what is marked in a text
/// @param near      of documents that its meaning finds, the nearest sentence
record AskedStories(
        Parsed parsed, Narrowing narrowing, @Nullable Query among, Query words, Map<Integer, NearSentence> near) {
    AskedStories {
        near = Map.copyOf(near);
    }

    /// Asked for by its words alone.
    static AskedStories byWords(Parsed parsed, Narrowing narrowing) {
        return new AskedStories(parsed, narrowing, null, narrowing.words(), Map.of());
    }

    /// With the choices and what the reader may see.
    Query all() {
        return among == null
                ? narrowing.query()
                : new BooleanQuery.Builder()
                        .add(narrowing.query(), Occur.MUST)
                        .add(among, Occur.FILTER)
                        .build();
    }

    /// The same among some stories; what it was among before does not count.
    AskedStories among(Collection<String> ids) {
        return new AskedStories(parsed, narrowing, Filters.in(StoryDocument.ID, ids), words, near);
    }

    /// The same with something else that must match, beside the choices and what the reader may see.
    AskedStories finding(Query stories) {
        return new AskedStories(
                parsed, new Narrowing(stories, narrowing.choices(), narrowing.who()), among, words, near);
    }

    /// The same with sentences that are near.
    AskedStories near(Map<Integer, NearSentence> sentences) {
        return new AskedStories(parsed, narrowing, among, words, sentences);
    }

    /// Whether any story will do, as far as its text goes.
    boolean ofEverything() {
        return parsed.expression() instanceof Expression.Everything;
    }

    /// What is done with a story.
    @FunctionalInterface
    interface Visitor {
        /// @param document in its segment
        /// @return whether to go on
        boolean story(int document) throws IOException;
    }

    /// What is done with a segment.
    @FunctionalInterface
    interface Segments {
        Visitor of(LeafReaderContext segment) throws IOException;
    }

    /// Visits the stories, segment by segment in the order of their documents.
    ///
    /// @return false when a visitor did not go on
    boolean visit(IndexSearcher searcher, Segments segments) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(all()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer == null) {
                continue;
            }
            var live = segment.reader().getLiveDocs();
            var visitor = segments.of(segment);
            var stories = scorer.iterator();
            for (var story = stories.nextDoc(); story != DocIdSetIterator.NO_MORE_DOCS; story = stories.nextDoc()) {
                if ((live == null || live.get(story)) && !visitor.story(story)) {
                    return false;
                }
            }
        }
        return true;
    }
}
