package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.StoryView;

/// Finds open stories on which a reviewer decided long ago.
///
/// @param clock says what is long ago
record OwnDecisions(Clock clock) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    /// One of them: the first from a lot on, around the end to the beginning.
    ///
    /// @param days  how many days ago at least
    /// @param since on how many stories the reviewer must have decided after that day
    Optional<StoryView> earlier(IndexSearcher searcher, Reader who, int days, int since, int lot, Set<String> passed)
            throws IOException {
        var day = StudyCalendar.today(clock).minusDays(days);
        if (searcher.count(decided(who, day.plusDays(1), LAST)) < since) {
            return Optional.empty();
        }
        var old = new BooleanQuery.Builder()
                .add(Filters.is(StoryDocument.KIND, StoryDocument.OPEN), Occur.FILTER)
                .add(Filters.is(StoryDocument.DECIDER, who.account()), Occur.FILTER)
                .add(decided(who, FIRST, day), Occur.FILTER);
        if (!passed.isEmpty()) {
            old.add(Filters.in(StoryDocument.ID, passed), Occur.MUST_NOT);
        }
        var above = new BooleanQuery.Builder()
                .add(old.build(), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(StoryDocument.LOTTERY, lot, Long.MAX_VALUE), Occur.FILTER)
                .build();
        var found = first(searcher, above, who);
        return found.isPresent() ? found : first(searcher, old.build(), who);
    }

    /// The days are written so that their order is that of their letters.
    private static Query decided(Reader who, LocalDate from, LocalDate to) {
        return TermRangeQuery.newStringRange(
                StoryDocument.DECIDED_ON,
                StoryDocument.day(who.account(), from),
                StoryDocument.day(who.account(), to),
                true,
                true);
    }

    private static Optional<StoryView> first(IndexSearcher searcher, Query query, Reader who) throws IOException {
        var found = searcher.search(query, 1, Orders.drawn());
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : LuceneLibrary.view(searcher, found.scoreDocs[0].doc, who);
    }
}
