package org.mangomoment.search.quote;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Quote;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// Finds the words of quotations in stories as they are now. Thread-safe.
final class QuoteResolver {
    private final Map<String, Found> found = new ConcurrentHashMap<>();
    private final Library library;

    /// Where a passage begins in a version of its story.
    private record Found(long version, OptionalInt start) {}

    QuoteResolver(Library library) {
        this.library = library;
    }

    Standing of(Quote quote, Reader who) {
        var story = library.story(quote.getStoryId(), who);
        if (story.isEmpty() || story.get().quarantined()) {
            return new Standing.TakenBack(Standing.Why.STORY);
        }
        return story.get().consented(ConsentPurpose.QUOTES)
                ? in(story.get(), quote)
                : new Standing.TakenBack(Standing.Why.CONSENT);
    }

    private Standing in(StoryView story, Quote quote) {
        var now = found.compute(
                quote.getQuoteId(),
                (_, known) -> known != null && known.version() == story.version() ? known : find(story, quote));
        if (now.start().isEmpty()) {
            return new Standing.TakenBack(Standing.Why.WORDS);
        }
        var start = now.start().getAsInt();
        var place = ShownStory.shown(story, start, start + quote.getEnd() - quote.getStart());
        return new Standing.Usable(story, new Span(place.start(), place.end()));
    }

    private static Found find(StoryView story, Quote quote) {
        var text = ShownStory.stored(story).text();
        var length = quote.getEnd() - quote.getStart();
        var start = new PassageDigest(quote.getQuoteId()).find(quote.getDigest(), length, quote.getStart(), text);
        return new Found(story.version(), start);
    }
}
