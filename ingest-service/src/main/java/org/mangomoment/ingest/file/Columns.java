package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.ConsentNames;
import org.mangomoment.ingest.consent.YesNo;

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

    /// Columns whose names are not among those that a mapping reads.
    List<String> ignored(Collection<String> read) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !read.contains(name))
                .distinct()
                .toList();
    }

    /// Columns that are not known.
    List<String> ignored() {
        return names.stream()
                .filter(name -> !name.isEmpty() && !KNOWN.containsKey(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /// Columns that are not known and by their names hold answers on consent: nobody may pass over those.
    List<String> nearConsent() {
        return ignored().stream().filter(ConsentNames::near).toList();
    }

    /// A column that is not known and in this row holds what reads as an answer on consent.
    Optional<String> answerNotRead(List<String> cells) {
        return IntStream.range(0, names.size())
                .filter(column -> known(column) == null)
                .mapToObj(column -> ConsentNames.in(names.get(column), TextNode.valueOf(cells.get(column))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A row as an object of the push form; empty cells are left out. With columns of consent it has an object
    /// `consent`, so that a default never speaks for an empty cell.
    ObjectNode story(List<String> cells) {
        var story = JsonNodeFactory.instance.objectNode();
        for (var column = 0; column < names.size(); column++) {
            var known = known(column);
            if (known != null && ANSWERS.contains(known)) {
                answer(story.withObjectProperty("consent"), known, cells.get(column));
            } else if (known != null && !cells.get(column).isBlank()) {
                put(story, known, cells.get(column));
            }
        }
        return story;
    }

    private @Nullable String known(int column) {
        return KNOWN.get(names.get(column).toLowerCase(Locale.ROOT));
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

    private static void answer(ObjectNode consent, String name, String cell) {
        var purpose = name.substring("consent.".length());
        YesNo.of(cell)
                .ifPresentOrElse(
                        answer -> {
                            if (answer != YesNo.NOT_TOLD) {
                                consent.put(purpose, answer == YesNo.YES);
                            }
                        },
                        () -> consent.put(purpose, cell));
    }

    private static void put(ObjectNode story, String name, String cell) {
        var dot = name.indexOf('.');
        var into = dot < 0 ? story : story.withObjectProperty(name.substring(0, dot));
        var field = name.substring(dot + 1);
        var word = cell.strip();
        if (NUMBERS.contains(name) && word.matches("[0-9]{1,9}")) {
            into.put(field, Integer.parseInt(word));
        } else {
            into.put(field, cell);
        }
    }
}
