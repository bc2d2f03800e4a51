package org.mangomoment.search.index;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mangomoment.search.library.SampleProgress;

/// The random sample as conditions on documents, and how many it holds. Thread-safe.
final class SampleParts {
    private final SampleSegments segments;

    SampleParts(SampleSegments segments) {
        this.segments = segments;
    }

    Query drawn() {
        return new SampleQuery(SampleQuery.Part.DRAWN, segments);
    }

    Query waiting() {
        return new SampleQuery(SampleQuery.Part.WAITING, segments);
    }

    Query begun() {
        return new SampleQuery(SampleQuery.Part.BEGUN, segments);
    }

    SampleProgress progress(IndexSearcher searcher) throws IOException {
        return new SampleProgress(count(searcher, drawn()), count(searcher, waiting()), count(searcher, begun()));
    }

    private static long count(IndexSearcher searcher, Query part) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(Filters.is(StoryDocument.KIND, StoryDocument.OPEN), Occur.FILTER)
                .add(part, Occur.FILTER)
                .build());
    }
}
