package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The document of the desk's API and the API are the same.
class OpenApiTest {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            var document = new ObjectMapper()
                    .readTree(desk.get("/api/openapi.json", "").body());
            assertThat(document.path("openapi").asText()).startsWith("3.");
            var described = new ArrayList<String>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(
                                    verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
            described.removeIf(entry -> !VERBS.contains(entry.split(" ")[0]));
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(desk.service().routes().stream()
                            .filter(route -> route.path().startsWith("/api/"))
                            .map(route -> route.method() + " " + route.path())
                            .toList());
        }
    }
}
