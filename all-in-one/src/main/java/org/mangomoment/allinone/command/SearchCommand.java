package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mango search`: the desk's search on the terminal.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Searches the stories: words (all must occur), \"a phrase\", OR, NOT, prefix*, fuzzy~, field:value.",
            "Example: mango search 'night nurse' --dimension emotional-support"
        })
final class SearchCommand extends DeskCommand {
    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for; nothing finds everything.")
    List<String> words = List.of();

    @Option(names = "--dimension", paramLabel = "ID", description = "Only stories with this dimension.")
    List<String> dimensions = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "Only stories in this language: nl, en, other.")
    List<String> languages = List.of();

    @Option(names = "--page", defaultValue = "1", description = "Page, from 1 (default: ${DEFAULT-VALUE}).")
    int page = 1;

    @Option(names = "--size", defaultValue = "10", description = "Stories a page (default: ${DEFAULT-VALUE}).")
    int size = 10;

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.get("/api/search?" + query());
    }

    private String query() {
        var query = new StringBuilder(
                "q=" + DeskClient.encoded(String.join(" ", words)) + "&page=" + page + "&size=" + size);
        dimensions.forEach(dimension -> query.append("&dimension=").append(DeskClient.encoded(dimension)));
        languages.forEach(language -> query.append("&language=").append(DeskClient.encoded(language)));
        return query.toString();
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.println(answer.path("total").asLong() + " stories");
        for (var hit : answer.path("hits")) {
            var suggested = StreamSupport.stream(hit.path("suggestions").spliterator(), false)
                    .filter(suggestion -> suggestion.path("suggested").asBoolean())
                    .map(suggestion -> suggestion.path("dimension").asText())
                    .toList();
            out.println();
            out.println(hit.path("id").asText() + "  " + hit.path("language").asText() + "  "
                    + hit.path("teller").asText() + "  " + String.join(", ", suggested));
            out.println("  " + hit.path("text").asText().replaceAll("\\s+", " "));
        }
    }
}
