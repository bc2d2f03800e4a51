package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango search`: the desk's search on the terminal.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Searches the stories: words (all must occur), \"a phrase\", OR, NOT, prefix*, fuzzy~, field:value.",
            "Example: mango search 'night nurse' --dimension emotional-support"
        })
final class SearchCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

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

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var answer = desk.get("/api/search?" + query());
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(answer);
            } else {
                print(answer, out);
            }
            out.flush();
            return 0;
        }
    }

    private String query() {
        var query = new StringBuilder("q=" + encoded(String.join(" ", words)) + "&page=" + page + "&size=" + size);
        dimensions.forEach(dimension -> query.append("&dimension=").append(encoded(dimension)));
        languages.forEach(language -> query.append("&language=").append(encoded(language)));
        return query.toString();
    }

    private static void print(JsonNode answer, PrintWriter out) {
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
