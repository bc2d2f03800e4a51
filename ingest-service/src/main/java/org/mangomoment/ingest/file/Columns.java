package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
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
import org.mangomoment.ingest.mapping.ToldDate;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ValueKind;

/// The columns of a table of stories: the fields of the push form, with a dot between a field and what is within it.
final class Columns {
    private static final String TEXT = "text";
    private static final Set<String> YEARS = Arrays.stream(StoryField.values())
            .filter(field -> field.kind() instanceof ValueKind.Year)
            .map(StoryField::path)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ANSWERS =
            Arrays.stream(ConsentPurpose.values()).map(ConsentPurpose::path).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> KNOWN = Stream.concat(
                    Stream.of(TEXT, "idempotencyKey", "id"), ChannelTerms.FIELDS.stream())
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private final List<String> names;

    /// @param names as in the header; upper and lower case are the same
    Columns(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
    }

    /// Names that a header may hold, in lower case.
    static Set<String> known() {
        return KNOWN.keySet();
    }

    int count() {
        return names.size();
    }

    boolean hold(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /// Names that stand in the header more than once.
    List<String> repeated() {
        return IntStream.range(0, names.size())
                .filter(column -> !names.get(column).isEmpty() && first(column) < column)
                .mapToObj(names::get)
                .distinct()
                .toList();
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
        return IntStream.range(0, names.size())
                .filter(column -> !names.get(column).isEmpty() && known(column) == null)
                .mapToObj(names::get)
                .distinct()
                .toList();
    }

    /// Columns that are not known and by their names hold answers on consent: nobody may pass over those.
    List<String> nearConsent() {
        return ignored().stream().filter(ConsentNames::near).toList();
    }

    /// The cells of a row, one a column: cells at the end that are empty may be left out, or be too many.
    ///
    /// @return empty when the row does not fit
    Optional<List<String>> fitted(List<String> cells) {
        var most = names.size();
        var extra = cells.stream().skip(most).anyMatch(cell -> !cell.isBlank());
        var text = IntStream.range(0, most)
                .filter(column -> names.get(column).equalsIgnoreCase(TEXT))
                .findFirst()
                .orElse(0);
        if (extra || (cells.size() < most && cells.size() <= text)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, most)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList());
    }

    /// A name that stands in the header more than once and has different cells in this row.
    Optional<String> contradiction(List<String> cells) {
        return IntStream.range(0, names.size())
                .filter(column -> !cells.get(column).isBlank()
                        && !cells.get(column).equals(cell(first(column), cells))
                        && !names.get(column).isEmpty())
                .mapToObj(names::get)
                .findFirst();
    }

    /// A column that is not known and in this row holds what reads as an answer on consent.
    Optional<String> answerNotRead(List<String> cells) {
        return IntStream.range(0, names.size())
                .filter(column -> known(column) == null)
                .mapToObj(column -> ConsentNames.in(names.get(column), TextNode.valueOf(cells.get(column))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A column of consent whose cell is no answer.
    Optional<String> noAnswer(List<String> cells) {
        return IntStream.range(0, names.size())
                .filter(column -> ANSWERS.contains(String.valueOf(known(column)))
                        && YesNo.of(cells.get(column)).isEmpty())
                .mapToObj(names::get)
                .findFirst();
    }

    /// A row as an object of the push form; empty cells are left out. With columns of consent it has an object
    /// [ConsentPurpose#OBJECT], so that a default never speaks for an empty cell.
    ObjectNode story(List<String> cells) {
        var story = JsonNodeFactory.instance.objectNode();
        for (var column = 0; column < names.size(); column++) {
            var known = known(column);
            if (known == null || first(column) < column) {
                continue;
            }
            var cell = cell(column, cells);
            if (ANSWERS.contains(known)) {
                answer(story.withObjectProperty(ConsentPurpose.OBJECT), known, cell);
            } else if (!cell.isBlank()) {
                put(story, known, cell);
            }
        }
        return story;
    }

    /// A row as it is: every column with a name, as text.
    ObjectNode row(List<String> cells) {
        var row = JsonNodeFactory.instance.objectNode();
        for (var column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && first(column) == column) {
                row.put(names.get(column), cell(column, cells));
            }
        }
        return row;
    }

    private @Nullable String known(int column) {
        return KNOWN.get(names.get(column).toLowerCase(Locale.ROOT));
    }

    /// The first column of the same name.
    private int first(int column) {
        var name = names.get(column);
        var first = 0;
        while (!names.get(first).equalsIgnoreCase(name)) {
            first++;
        }
        return first;
    }

    /// The first cell with something in it among the columns of one name.
    private String cell(int first, List<String> cells) {
        return IntStream.range(first, names.size())
                .filter(column -> names.get(column).equalsIgnoreCase(names.get(first))
                        && !cells.get(column).isBlank())
                .mapToObj(cells::get)
                .findFirst()
                .orElse("");
    }

    private static void answer(ObjectNode consent, String name, String cell) {
        YesNo.of(cell)
                .filter(answer -> answer != YesNo.NOT_TOLD)
                .ifPresent(answer -> consent.put(name.substring(name.lastIndexOf('.') + 1), answer == YesNo.YES));
    }

    private static void put(ObjectNode story, String name, String cell) {
        var dot = name.indexOf('.');
        var into = dot < 0 ? story : story.withObjectProperty(name.substring(0, dot));
        var field = name.substring(dot + 1);
        var year = YEARS.contains(name) ? ToldDate.of(cell) : Optional.<ToldDate>empty();
        year.ifPresentOrElse(date -> into.put(field, date.year()), () -> into.put(field, cell));
    }
}
