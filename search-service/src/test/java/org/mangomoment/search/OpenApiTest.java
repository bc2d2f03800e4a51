package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.json.DescribedRecords;
import org.mangomoment.search.api.ReadingApi;

/// The document of the desk's API and the API are the same.
class OpenApiTest {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITHOUT_RECORD =
            Set.of("Story", "Span", "Evidence", "Decision", "Codebook", "CodebookFile", "Problem");

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

    @Test
    void everyRecordOfARequestOrAnAnswerIsDescribedFieldByField() throws Exception {
        var records = DescribedRecords.of(ReadingApi.class, name -> !name.endsWith("Json"));
        assertThat(records).hasSizeGreaterThan(20);
        assertThat(DescribedRecords.differences(document(), records, WITHOUT_RECORD))
                .isEmpty();
    }

    /// The fields that tellers and channels told have no component; they are compared in StoryFieldsTest.
    @Test
    void theSchemaOfAStoryHasEveryFieldOfAStoryThatIsFoundOrRead() throws Exception {
        for (var name : List.of("HitJson", "ReadStoryJson")) {
            var type = DescribedRecords.of(ReadingApi.class, name::equals).getFirst();
            assertThat(DescribedRecords.differences(document(), "Story", type)).isEmpty();
        }
    }

    @Test
    void everyBodyIsDescribedByASchemaWithAName() throws Exception {
        var document = document();
        ((ObjectNode) document.path("paths")).remove("/api/openapi.json");
        assertThat(document.path("paths").findValues("application/json"))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.path("schema").fieldNames())
                        .toIterable()
                        .containsExactly("$ref"));
    }

    private static JsonNode document() throws IOException {
        try (var document = ReadingApi.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(document);
        }
    }
}
