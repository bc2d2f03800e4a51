package org.mangomoment.search.refi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.StoryColumn;

/// What is known of a story as variables of its case and its source: the columns of the table, but for id and text.
final class StoryVariables {
    private static final Set<String> NONE = Set.of("id", "text");
    private static final List<StoryColumn> COLUMNS = StoryColumn.ALL.stream()
            .filter(column -> !NONE.contains(column.name()))
            .toList();

    /// Those that are no texts.
    private static final Map<String, String> TYPES =
            Map.of("year", "Integer", "reviewers", "Integer", "codebook", "Integer", "received", "Date");

    private StoryVariables() {}

    /// Writes `Variables`.
    static void declare(XmlWriter xml) throws IOException {
        xml.start("Variables");
        for (var column : COLUMNS) {
            xml.start("Variable", "guid", guid(column), "name", column.name(), "typeOfVariable", type(column));
            xml.text("Description", column.meaning());
            xml.end();
        }
        xml.end();
    }

    /// Writes a `VariableValue` for each that is known.
    static void write(ReleasedStory story, XmlWriter xml) throws IOException {
        for (var column : COLUMNS) {
            write(column, column.value().apply(story), xml);
        }
    }

    /// Writes one alone, if it is known.
    static void write(String name, String value, XmlWriter xml) throws IOException {
        for (var column : COLUMNS) {
            if (column.name().equals(name)) {
                write(column, value, xml);
            }
        }
    }

    private static void write(StoryColumn column, String value, XmlWriter xml) throws IOException {
        if (!value.isEmpty()) {
            xml.start("VariableValue");
            xml.empty("VariableRef", "targetGUID", guid(column));
            xml.text(type(column) + "Value", value);
            xml.end();
        }
    }

    private static String guid(StoryColumn column) {
        return Guid.of("variable", column.name());
    }

    private static String type(StoryColumn column) {
        return TYPES.getOrDefault(column.name(), "Text");
    }
}
