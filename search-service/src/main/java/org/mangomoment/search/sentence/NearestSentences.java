package org.mangomoment.search.sentence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.similarity.NearSentence;

/// The sentences that are nearest to a vector, the best of each story.
final class NearestSentences {
    /// Sentences that are looked at; several may be of one story.
    private static final int MOST = 500;

    private NearestSentences() {}

    /// @param near how near sentences must be
    static List<NearSentence> of(OpenSentences index, float[] vector, SameMeaningSettings near, Set<String> shutOut)
            throws IOException {
        var manager = index.shown();
        var searcher = manager.acquire();
        try {
            var query = new KnnFloatVectorQuery(SentenceDocument.VECTOR, vector, MOST, without(shutOut));
            var stored = searcher.storedFields();
            var stories = new HashSet<String>();
            var nearest = new ArrayList<NearSentence>();
            var hits = searcher.search(query, MOST).scoreDocs;
            for (var hit : hits) {
                if (cosine(hit) < Math.max(near.least(), cosine(hits[0]) - near.behind())) {
                    break;
                }
                var sentence = SentenceDocument.sentence(stored.document(hit.doc), cosine(hit));
                if (stories.add(sentence.storyId())) {
                    nearest.add(sentence);
                }
            }
            return nearest;
        } finally {
            manager.release(searcher);
        }
    }

    /// Of what Lucene makes of it so that it is not negative, (1 + cosine) / 2.
    private static double cosine(ScoreDoc hit) {
        return 2.0 * hit.score - 1;
    }

    private static @Nullable Query without(Set<String> shutOut) {
        if (shutOut.isEmpty()) {
            return null;
        }
        var stories = new TermInSetQuery(
                SentenceDocument.STORY, shutOut.stream().map(BytesRef::new).toList());
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(stories, Occur.MUST_NOT)
                .build();
    }
}
