package org.mangomoment.search.index;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;

/// Orders of documents; the story's id breaks every tie.
final class Orders {
    private static final SortField TIE = KeywordField.newSortField(StoryDocument.ID, false, SortedSetSelector.Type.MIN);
    private static final SortField NEWEST = new SortField(StoryDocument.RECEIVED, SortField.Type.LONG, true);
    private static final SortField OLDEST = new SortField(StoryDocument.RECEIVED, SortField.Type.LONG);

    private Orders() {}

    /// @param words whether there is anything that one story can match better than another
    static Sort of(org.mangomoment.search.library.Sort order, boolean words) {
        return switch (order) {
            case RELEVANCE -> words ? new Sort(SortField.FIELD_SCORE, NEWEST, TIE) : new Sort(NEWEST, TIE);
            case NEWEST -> new Sort(NEWEST, TIE);
            case OLDEST -> oldest();
        };
    }

    static Sort oldest() {
        return new Sort(OLDEST, TIE);
    }

    static Sort uncertain() {
        return new Sort(new SortField(StoryDocument.UNCERTAINTY, SortField.Type.DOUBLE), OLDEST, TIE);
    }

    static Sort drawn() {
        return new Sort(new SortField(StoryDocument.LOTTERY, SortField.Type.LONG), TIE);
    }
}
