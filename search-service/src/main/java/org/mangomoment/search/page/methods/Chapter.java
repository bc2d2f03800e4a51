package org.mangomoment.search.page.methods;

import java.util.ArrayList;
import java.util.List;

/// A part of the appendix.
///
/// @param id    for links
/// @param title what it is about
/// @param items of the reporting standards that it answers, in words; empty for none
public record Chapter(String id, String title, String items, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /// A piece of a chapter.
    public sealed interface Block {}

    /// A paragraph.
    public record Paragraph(String text) implements Block {}

    /// A table.
    ///
    /// @param rows as many cells in each as the head has
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// In Markdown.
    String markdown() {
        var lines = new ArrayList<>(List.of("## " + title));
        if (!items.isEmpty()) {
            lines.add("*" + items + "*");
        }
        blocks.forEach(block -> lines.add(
                switch (block) {
                    case Paragraph(var text) -> text;
                    case Table table -> markdown(table);
                }));
        return String.join("\n\n", lines);
    }

    private static String markdown(Table table) {
        var lines = new ArrayList<>(List.of(
                row(table.head()), row(table.head().stream().map(_ -> "---").toList())));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return "**" + table.caption() + "**\n\n" + String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |";
    }
}
