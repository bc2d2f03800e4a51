package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// How one field of the push form is made of what was told.
///
/// @param from      where it stands; null when it is always [#otherwise]
/// @param values    their values, in lower case, to ours
/// @param otherwise what holds when nothing was told, or a value that is not among `values`
/// @param contains  an option among several that were chosen: the field is whether it was, when the question was
/// answered
/// @param part      part of a date
record Rule(
        @Nullable Path from,
        Map<String, JsonNode> values,
        @Nullable JsonNode otherwise,
        @Nullable String contains,
        @Nullable Part part) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?.*", Pattern.DOTALL);

    /// A part of a date in the form of ISO 8601.
    enum Part {
        YEAR,
        SEASON
    }

    Rule {
        values = Map.copyOf(values);
    }

    Optional<JsonNode> value(JsonNode told, Kind kind) {
        var found = from == null ? null : from.find(told).orElse(null);
        if (found == null
                || found.isNull()
                || (found.isTextual() && found.asText().isBlank())) {
            return Optional.ofNullable(otherwise);
        }
        if (contains != null) {
            return Optional.of(BooleanNode.valueOf(chosen(found, contains)));
        }
        if (part != null) {
            return part(found.asText().strip(), part).or(() -> Optional.ofNullable(otherwise));
        }
        var ours = values.get(found.asText().strip().toLowerCase(Locale.ROOT));
        if (ours != null) {
            return Optional.of(ours);
        }
        return Optional.of(!values.isEmpty() && otherwise != null ? otherwise : kind.of(found));
    }

    /// Several answers come as a list, or as words with blanks between.
    private static boolean chosen(JsonNode found, String option) {
        return found.isArray()
                ? StreamSupport.stream(found.spliterator(), false)
                        .anyMatch(one -> option.equalsIgnoreCase(one.asText()))
                : option.equalsIgnoreCase(found.asText().strip())
                        || Arrays.stream(found.asText().strip().split("\\s+")).anyMatch(option::equalsIgnoreCase);
    }

    /// The season is that of the northern hemisphere by months: March to May is spring.
    private static Optional<JsonNode> part(String date, Part part) {
        var matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return switch (part) {
            case YEAR -> Optional.of(IntNode.valueOf(Integer.parseInt(matcher.group(1))));
            case SEASON -> Optional.ofNullable(matcher.group(2)).map(month -> TextNode.valueOf(season(month)));
        };
    }

    private static String season(String month) {
        return switch (month) {
            case "03", "04", "05" -> "spring";
            case "06", "07", "08" -> "summer";
            case "09", "10", "11" -> "autumn";
            default -> "winter";
        };
    }
}
