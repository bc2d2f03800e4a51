package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Clock;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.story.Review;

/// Counts how far reviewing has come.
final class ReviewProgress {
    private final ReviewQueue queue;
    private final Clock clock;

    ReviewProgress(ReviewQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    Progress of(IndexSearcher searcher, Reader who) throws IOException {
        var visible = Filters.visible(who);
        var today = StudyCalendar.today(clock);
        return new Progress(
                searcher.count(visible),
                reviewed(searcher, visible, Review.UNREVIEWED),
                reviewed(searcher, visible, Review.REVIEWED),
                reviewed(searcher, visible, Review.DISPUTED),
                searcher.count(Filters.is(StoryDocument.KIND, StoryDocument.QUARANTINED)),
                searcher.count(queue.waitingFor(who)),
                searcher.count(Filters.is(StoryDocument.DECIDED_ON, StoryDocument.day(who.account(), today))));
    }

    private static int reviewed(IndexSearcher searcher, Query visible, Review state) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(visible, Occur.FILTER)
                .add(new FacetField(Facet.Derived.REVIEW).is(state.id()), Occur.FILTER)
                .build());
    }
}
