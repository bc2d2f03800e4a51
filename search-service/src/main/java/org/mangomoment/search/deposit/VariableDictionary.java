package org.mangomoment.search.deposit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.export.StoryColumn;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.table.CsvFile;

/// The variables of the stories, one a row: name, type, values and meaning in both languages.
final class VariableDictionary {
    private static final String INTEGER = "integer";

    /// Those that are no texts.
    private static final Map<String, String> TYPES =
            Map.of("year", INTEGER, "reviewers", INTEGER, "codebook", INTEGER, "received", "date");

    private static final List<String> STATUSES =
            Arrays.stream(DimensionStatus.values()).map(DimensionStatus::id).toList();

    /// Those that may hold several values.
    private static final Set<String> SEVERAL =
            Stream.concat(STATUSES.stream(), Stream.of("tags")).collect(Collectors.toSet());

    private VariableDictionary() {}

    /// The table.
    static CsvFile of(Messages dutch, Messages english, List<String> dimensions) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var column : StoryColumn.ALL) {
            var key = "deposit.variable." + column.name();
            rows.add(List.of(
                    column.name(),
                    TYPES.getOrDefault(column.name(), "text"),
                    String.join("|", values(column.name(), dimensions)),
                    SEVERAL.contains(column.name()) ? StoryColumn.BETWEEN : "",
                    dutch.say(key),
                    english.say(key)));
        }
        return new CsvFile(
                List.of("variable", "type", "values", "separator", "meaning_nl", "meaning_en"), List.copyOf(rows));
    }

    /// What it may hold; empty when that is not a closed list.
    private static List<String> values(String name, List<String> dimensions) {
        if (STATUSES.contains(name)) {
            return dimensions;
        }
        return switch (name) {
            case "review" -> Arrays.stream(Review.values()).map(Review::id).toList();
            case "origin" -> Arrays.stream(Origin.values()).map(Origin::id).toList();
            case "eligibility" -> List.of("yes", "no", "unclear", "disputed", "unknown");
            default ->
                name.startsWith("consent.")
                        ? List.of("yes", "no")
                        : Stream.of(StoryField.values())
                                .filter(field -> field.id().equals(name) && field != StoryField.LANGUAGE)
                                .flatMap(field -> field.choices().stream())
                                .toList();
        };
    }
}
