package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango cite`: freezes what a search finds.
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes what a search finds under a permanent id, to cite it in a paper.",
            "A table of its stories (--rows) or of its words (--words) is cited with it.",
            "Example: mango cite --query 'night nurse dimension:emotional-support'",
            "Example: mango cite --query hand --words near"
        })
final class CiteCommand extends DeskCommand {
    @Option(names = "--query", required = true, paramLabel = "Q", description = "The search; '' for all stories.")
    String query = "";

    @Option(
            names = "--sort",
            defaultValue = "relevance",
            description = "Order: relevance, newest or oldest (default: ${DEFAULT-VALUE}).")
    String sort = "relevance";

    @Option(names = "--synonyms", description = "Search for words that mean the same too.")
    boolean synonyms;

    @Option(
            names = "--match",
            defaultValue = "words",
            description = "What a story must have in common with the search: words, meaning or both "
                    + "(default: ${DEFAULT-VALUE}).")
    String match = "words";

    @Mixin
    CitedTableOptions table = new CitedTableOptions();

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        var asked = DeskClient.JSON
                .createObjectNode()
                .put("query", query)
                .put("sort", sort)
                .put("synonyms", synonyms)
                .put("match", match);
        return desk.post("/api/citations", table.into(asked));
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        CitationText.print(answer, out);
    }
}
