package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The table that is cited with a result: of stories by two things, or of its words. The desk says what does not go
/// together.
final class CitedTableOptions {
    @Option(names = "--rows", paramLabel = "WHAT", description = "Cite a table: what its rows are, as dimension.")
    @Nullable
    String rows;

    @Option(
            names = "--columns",
            paramLabel = "WHAT",
            description = "What the columns of the table are, as language (groups of tellers if not given).")
    @Nullable
    String columns;

    @Option(
            names = "--words",
            paramLabel = "VIEW",
            description = "Cite words: concordance, list, near, pairs, triples, groups or key.")
    @Nullable
    String words;

    @Option(
            names = "--list",
            paramLabel = "WORD",
            split = ",",
            description = "Of list: the words, with commas between.")
    List<String> list = List.of();

    @Option(
            names = "--against",
            paramLabel = "Q",
            description = "Of key: the other side (all other stories if not given).")
    @Nullable
    String against;

    @Option(names = "--in", paramLabel = "CODE", description = "Of key: nl or en (nl if not given).")
    @Nullable
    String language;

    @Option(names = "--by", paramLabel = "WHAT", description = "Of groups: which, as setting (tellers if not given).")
    @Nullable
    String by;

    @Option(names = "--order", paramLabel = "ORDER", description = "Of concordance: story, left-1, right-1 and so on.")
    @Nullable
    String order;

    /// Adds it to a request for a citation; nothing for what is not given.
    ObjectNode into(ObjectNode citation) {
        put(citation, "rows", rows);
        put(citation, "columns", columns);
        if (words != null) {
            var asked = citation.putObject("words").put("show", words);
            list.forEach(asked.withArray("list")::add);
            put(asked, "against", against);
            put(asked, "language", language);
            put(asked, "by", by);
            put(asked, "order", order);
        }
        return citation;
    }

    private static void put(ObjectNode into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
