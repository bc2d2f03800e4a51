package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.SharedDemo;

/// The names and identifiers that were written into the sample stories are not readable at the desk.
@ExtendWith(SharedDemo.class)
class NamesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void noNameOrIdentifierOfASampleStoryIsReadableAtTheDesk(Demo demo) throws Exception {
        var samples = resource("/samples/stories.jsonl");
        var known = demo.batch(samples).body().lines().map(NamesTest::json).toList();
        var written = resource("/samples/identifying.jsonl")
                .lines()
                .map(NamesTest::json)
                .toList();
        assertThat(known)
                .hasSameSizeAs(written)
                .allSatisfy(line -> assertThat(line.path("status").asText()).isEqualTo("repeated"));
        var leaks = new ArrayList<String>();
        for (var index = 0; index < written.size(); index++) {
            var id = known.get(index).path("id").asText();
            leaks.addAll(leaks(demo.desk("steward").raw("/api/stories/" + id).body(), written.get(index)));
            leaks.addAll(leaks(demo.desk("steward").raw("/stories/" + id).body(), written.get(index)));
        }
        assertThat(leaks).isEmpty();
    }

    private static List<String> leaks(String shown, JsonNode written) {
        var leaks = new ArrayList<String>();
        for (var kind : List.of("names", "identifiers")) {
            for (var hidden : written.path(kind)) {
                var whole =
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(hidden.asText()) + "(?![\\p{L}\\p{N}])");
                if (kind.equals("names") && whole.matcher(shown).find()) {
                    leaks.add(written.path("id").asText() + ": " + hidden.asText());
                }
            }
        }
        return leaks;
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(NamesTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
