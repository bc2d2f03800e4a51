package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a table of stories: the fields of the push form, with a dot between a field and what is within it.
final class Columns {
    private static final Set<String> TEXTS = Set.of(
            "text",
            "language",
            "teller",
            "giver",
            "receiver",
            "setting",
            "oncological",
            "organisation",
            "period.season",
            "contact.name",
            "contact.email",
            "contact.phone",
            "idempotencyKey",
            "id");
    private static final Set<String> NUMBERS = Set.of("period.year");
    private static final Set<String> ANSWERS =
            Set.of("consent.research", "consent.quotes", "consent.publication", "consent.teaching", "consent.contact");
    private static final Set<String> YES = Set.of("true", "yes", "ja", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "nee", "0");

    private static final Map<String, String> KNOWN = Stream.of(TEXTS, NUMBERS, ANSWERS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private final List<String> names;

    /// @param names as in the header; upper and lower case are the same
    Columns(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
    }

    boolean hold(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    int count() {
        return names.size();
    }

    List<String> ignored() {
        return names.stream()
                .filter(name -> !name.isEmpty() && !KNOWN.containsKey(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /// A row as an object of the push form; empty cells are left out.
    ObjectNode story(List<String> cells) {
        var story = JsonNodeFactory.instance.objectNode();
        for (var column = 0; column < names.size(); column++) {
            var known = KNOWN.get(names.get(column).toLowerCase(Locale.ROOT));
            var cell = cells.get(column);
            if (known != null && !cell.isBlank()) {
                put(story, known, cell);
            }
        }
        return story;
    }

    /// A row as it is: every column with a name, as text.
    ObjectNode row(List<String> cells) {
        var row = JsonNodeFactory.instance.objectNode();
        for (var column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty()) {
                row.put(names.get(column), cells.get(column));
            }
        }
        return row;
    }

    private static void put(ObjectNode story, String name, String cell) {
        var dot = name.indexOf('.');
        var into = dot < 0 ? story : story.withObjectProperty(name.substring(0, dot));
        var field = name.substring(dot + 1);
        var word = cell.strip().toLowerCase(Locale.ROOT);
        if (NUMBERS.contains(name) && word.matches("[0-9]{1,9}")) {
            into.put(field, Integer.parseInt(word));
        } else if (ANSWERS.contains(name) && (YES.contains(word) || NO.contains(word))) {
            into.put(field, YES.contains(word));
        } else {
            into.put(field, cell);
        }
    }
}
