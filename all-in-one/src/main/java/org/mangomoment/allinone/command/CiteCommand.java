package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mango cite`: freezes what a search finds.
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes what a search finds under a permanent id, to cite it in a paper.",
            "Example: mango cite --query 'night nurse dimension:emotional-support'"
        })
final class CiteCommand extends DeskCommand {
    @Option(names = "--query", required = true, paramLabel = "Q", description = "The search; '' for all stories.")
    String query = "";

    @Option(
            names = "--sort",
            defaultValue = "relevance",
            description = "Order: relevance, newest or oldest (default: ${DEFAULT-VALUE}).")
    String sort = "relevance";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.post(
                "/api/citations",
                DeskClient.JSON.createObjectNode().put("query", query).put("sort", sort));
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        CitationText.print(answer, out);
    }
}
