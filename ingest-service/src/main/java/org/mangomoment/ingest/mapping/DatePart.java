package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a date in the form of ISO 8601.
enum DatePart {
    YEAR,
    SEASON;

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?.*", Pattern.DOTALL);

    /// The part; the season is that of the northern hemisphere by months: March to May is spring.
    Optional<JsonNode> of(String date) {
        var matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return switch (this) {
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
