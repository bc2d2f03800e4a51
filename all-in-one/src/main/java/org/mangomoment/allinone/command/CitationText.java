package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/// A citation on the terminal.
final class CitationText {
    private CitationText() {}

    static void print(JsonNode citation, PrintWriter out) {
        var understood = citation.path("understood").asText();
        out.println("Citation " + citation.path("id").asText());
        out.println("  search     " + (understood.isEmpty() ? "all stories" : understood));
        out.println("  frozen     " + citation.path("count").asLong() + " stories, "
                + citation.path("at").asText() + ", by " + citation.path("by").asText());
        out.println("  now        " + citation.path("storyIds").size() + " stories, "
                + citation.path("withdrawn").asLong() + " withdrawn, "
                + citation.path("heldBack").asLong() + " without consent at the moment");
        out.println("  sha-256    " + citation.path("sha256").asText()
                + (citation.path("intact").asBoolean() ? "" : "  (the list in the log differs!)"));
        table("table", citation.path("figure"), out);
        table("words", citation.path("words"), out);
        out.println("  address    " + citation.path("address").asText());
        out.println();
        out.println(citation.path("suggested").path("nl").asText());
        out.println(citation.path("suggested").path("en").asText());
    }

    /// A table that was cited with it, if there is one.
    private static void table(String name, JsonNode table, PrintWriter out) {
        if (!table.isMissingNode()) {
            var shown = table.path("show").asText();
            out.printf(
                    "  %-10s %s%s%n",
                    name,
                    shown.isEmpty() ? "" : shown + ", ",
                    switch (table.path("change").asText()) {
                        case "none" -> "as it was cited";
                        case "withdrawals" -> "changed: stories are no longer there";
                        default -> "changed: what it asks for did, or more is hidden";
                    });
        }
    }
}
