package org.mangomoment.search.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;

/// What a search found.
///
/// @param page       1 and up
/// @param hits       the stories of the page
/// @param facets     facet to value to count
/// @param understood the query as it was read
/// @param synonyms   words that mean the same, by what was typed: searched too, when the search asks for them
/// @param complete   false when the time ran out before everything had been looked at
/// @param meaning    how far searching by meaning reaches; null where it is switched off
record FoundAnswer(
        long total,
        int page,
        int size,
        List<HitJson> hits,
        Map<String, Map<String, Long>> facets,
        String understood,
        List<Explained> problems,
        Map<String, List<String>> synonyms,
        boolean complete,
        @Nullable MeaningJson meaning) {
    /// A mistake in a query.
    ///
    /// @param end     exclusive
    /// @param kind    as `unclosed-quote`
    /// @param message what was made of it
    record Explained(int start, int end, String kind, String message) {
        static Explained of(Found.Mistake mistake, Messages english) {
            return new Explained(
                    mistake.start(),
                    mistake.end(),
                    mistake.kind().id(),
                    english.say(mistake.sentence(), mistake.values().toArray()));
        }
    }

    static FoundAnswer of(SearchRequest request, Found found, Messages english) {
        return new FoundAnswer(
                found.total(),
                found.page() + 1,
                request.size(),
                found.hits().stream().map(HitJson::of).toList(),
                found.facets(),
                found.understood(),
                found.problems().stream()
                        .map(mistake -> Explained.of(mistake, english))
                        .toList(),
                found.synonyms(),
                found.complete(),
                MeaningJson.of(found.meaning()));
    }
}
