package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.vocabulary.LineOrder;
import org.mangomoment.search.vocabulary.RunningWords;

/// All places of a search's keywords, in order.
///
/// @param stories  that were looked at
/// @param places   in the order that was asked for
/// @param complete false when not all were looked at
record KeywordPlaces(long stories, List<Place> places, boolean complete) {
    /// More would take too much memory: about 100 bytes each.
    private static final int MOST = 200_000;

    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparingLong(Place::received)
            .reversed()
            .thenComparingInt(Place::document)
            .thenComparingInt(place -> place.span().start());

    /// One place.
    ///
    /// @param document in the whole index
    /// @param span     in the stored text
    /// @param key      by which it is ordered
    /// @param received when the story came in
    record Place(int document, Span span, String key, long received) {}

    static KeywordPlaces of(AskedStories asked, IndexSearcher searcher, LineOrder order) throws IOException {
        var finder = new Finder(KeywordFinder.of(asked.words(), searcher), order);
        var complete = asked.visit(searcher, finder::segment);
        var byKey = Comparator.comparing(Place::key).thenComparing(NEWEST_FIRST);
        finder.places.sort(order == LineOrder.STORY ? NEWEST_FIRST : byKey);
        return new KeywordPlaces(finder.stories, finder.places, complete);
    }

    private static final class Finder {
        private final KeywordFinder keywords;
        private final LineOrder order;
        private final Patience patience = new Patience();
        private final List<Place> places = new ArrayList<>();
        private long stories;

        Finder(KeywordFinder keywords, LineOrder order) {
            this.keywords = keywords;
            this.order = order;
        }

        AskedStories.Visitor segment(LeafReaderContext segment) throws IOException {
            var texts = RunningText.column(segment.reader());
            var spans = keywords.of(segment);
            var received = DocValues.getNumeric(segment.reader(), StoryDocument.RECEIVED);
            return story -> {
                stories++;
                var when = received.advanceExact(story) ? received.longValue() : 0;
                var text = "";
                for (var span : spans.of(story)) {
                    if (order != LineOrder.STORY && text.isEmpty() && texts.advanceExact(story)) {
                        text = RunningText.read(texts.binaryValue()).words();
                    }
                    places.add(new Place(segment.docBase + story, span, key(text, span), when));
                }
                return places.size() < MOST && patience.lasts();
            };
        }

        private String key(String text, Span span) {
            if (order == LineOrder.STORY) {
                return "";
            }
            if (order == LineOrder.KEYWORD) {
                return RunningWords.folded(text.substring(span.start(), span.end()));
            }
            var left = order.words() < 0;
            var words = RunningWords.of(text, left ? span.start() : span.end());
            var key = new StringBuilder();
            for (var word = Math.abs(order.words()); word > 0 && (left ? words.previous() : words.next()); word--) {
                key.append(words.word()).append(' ');
            }
            return key.toString();
        }
    }
}
