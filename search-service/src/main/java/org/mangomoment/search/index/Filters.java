package org.mangomoment.search.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.Visibility;

/// Conditions on documents.
final class Filters {
    private Filters() {}

    /// Stories that a reader may see.
    static Query visible(Reader who) {
        return Visibility.seesQuarantine(who)
                ? in(StoryDocument.KIND, List.of(StoryDocument.OPEN, StoryDocument.QUARANTINED))
                : is(StoryDocument.KIND, StoryDocument.OPEN);
    }

    static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query not(Query condition) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(condition, Occur.MUST_NOT)
                .build();
    }

    static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
