package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.push.PushRoute;
import org.mangomoment.runtime.json.DescribedRecords;

class OpenApiTest {
    @Test
    void everyRouteOfTheApiIsDescribedAndEveryDescribedRouteIsThere() throws Exception {
        try (var running = Running.on(Kafka.bootstrap(), Map.of())) {
            var response = running.get("/api/openapi.json");
            assertThat(response.statusCode()).isEqualTo(200);
            var document = Running.json(response.body());
            assertThat(document.path("openapi").asText()).startsWith("3.1");
            var described = new ArrayList<String>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(
                                    verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(PushRoute.values())
                            .map(route -> route.verb() + " " + route.path())
                            .toList());
            for (var route : described) {
                var parts = route.split(" ");
                var request = running.request(parts[1].replace("{id}", "none").replace("{secret}", "none"))
                        .method(parts[0], BodyPublishers.noBody());
                assertThat(running.send(request).statusCode()).as(route).isNotIn(404, 405);
            }
        }
    }

    @Test
    void everyRecordOfAnAnswerIsDescribedFieldByField() throws Exception {
        var records =
                DescribedRecords.of(PushRoute.class, name -> name.endsWith("Answer") || name.equals("LineResult"));
        assertThat(records).hasSize(4);
        try (var document = PushRoute.class.getResourceAsStream("openapi.json")) {
            assertThat(DescribedRecords.differences(
                            new ObjectMapper().readTree(document), records, Set.of("Story", "Problem")))
                    .isEmpty();
        }
    }
}
