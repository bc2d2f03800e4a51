package org.mangomoment.search.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a search.
///
/// @param total      stories that match
/// @param page       index of the page, 0 and up: the one asked for, or the last one if there are fewer
/// @param hits       those of the page
/// @param facets     per facet the values with their counts, most frequent first; a facet with a choice counts as if
///                   the choice had not been made, so that others can be added
/// @param understood the query as it was read, in its own language; empty for everything
/// @param problems   mistakes in the query, and what was made of them; empty when all was understood
/// @param synonyms   words that mean the same, by what was typed: searched too, when the search asks for them
/// @param complete   false when the time was over before everything had been looked at
/// @param meaning    how far searching by meaning reaches; null where it is switched off
public record Found(
        long total,
        int page,
        List<Hit> hits,
        Map<String, Map<String, Long>> facets,
        String understood,
        List<Mistake> problems,
        Map<String, List<String>> synonyms,
        boolean complete,
        @Nullable MeaningReach meaning) {
    /// A mistake in a query.
    ///
    /// @param start  where, in the query
    /// @param end    exclusive
    /// @param values what fills the sentence of the kind
    public record Mistake(int start, int end, MistakeKind kind, List<Object> values) {
        public Mistake(int start, int end, MistakeKind kind, Object... values) {
            this(start, end, kind, List.of(values));
        }

        public Mistake {
            values = List.copyOf(values);
        }

        /// The key of the sentence that says what was made of it.
        public String sentence() {
            return "mistake." + kind.id();
        }
    }

    public Found {
        hits = List.copyOf(hits);
        problems = List.copyOf(problems);
    }

    /// What it was answered by.
    public Matching matching() {
        return meaning == null ? Matching.WORDS : meaning.matching();
    }

    /// The same with its hits shown in another way.
    public Found showing(List<Hit> shown) {
        return new Found(total, page, shown, facets, understood, problems, synonyms, complete, meaning);
    }
}
