package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How one field of the push form is made of what was told.
///
/// @param from      where it stands; null when it is always [#otherwise]
/// @param values    their values, in the form of [org.mangomoment.ingest.consent.NormalizedText], to ours
/// @param otherwise what holds when nothing was told; for other fields than consent also when a value is not among
/// `values`
/// @param contains  an option among several that were chosen: the field is whether it was, when the question was
/// answered
/// @param options   options of the same question that no field of ours stands for
/// @param blanks    whether the tool puts blanks between options
/// @param part      part of a date
record Rule(
        @Nullable Path from,
        Map<String, JsonNode> values,
        @Nullable JsonNode otherwise,
        @Nullable String contains,
        List<String> options,
        boolean blanks,
        @Nullable DatePart part) {
    Rule {
        values = Map.copyOf(values);
        options = List.copyOf(options);
    }
}
