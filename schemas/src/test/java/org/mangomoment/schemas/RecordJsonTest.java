package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CODEBOOK = """
            {"version":3,"classes":{"nl":{},"en":{"drink":["tea"]}},
             "dimensions":[{"id":"comfort","prior":0.2,"cues":{"nl":[],"en":[{"phrases":["warm <drink>"],"weight":2.0}]}}],
             "eligibility":{"prior":0.9,"reasons":[],"moment":{"cues":{"nl":[],"en":[]}}}}""";

    @Test
    void closedSetsAreWordsAndTimesAreIso() {
        var consent = new Consent(
                "story-1", Map.of("research", true), "form-1", "nl", ConsentRoute.LINK, Instant.ofEpochMilli(1));
        assertThat(RecordJson.of(consent).toString())
                .isEqualTo("{\"storyId\":\"story-1\",\"purposes\":{\"research\":true},\"wordingVersion\":\"form-1\","
                        + "\"language\":\"nl\",\"given\":\"link\",\"at\":\"1970-01-01T00:00:00.001Z\"}");
    }

    @Test
    void whatIsReadIsWrittenAgain() throws Exception {
        var read = RecordReading.of(Codebook.class, json(CODEBOOK));
        assertThat(read.getPublishedAt()).isEqualTo(Instant.EPOCH);
        assertThat(read.getDimensions()).singleElement().satisfies(dimension -> {
            assertThat(dimension.getLabel()).isNull();
            assertThat(dimension.getCues().getEn().getFirst().getPhrases()).isEqualTo(List.of("warm <drink>"));
        });
        assertThat(RecordReading.of(Codebook.class, RecordJson.of(read).without("publishedAt")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version":3          | "version":"three"  | version is string; expected a whole number
                    "version":3,         |                    | version is missing
                    "prior":0.2          | "priro":0.2        | dimensions[0].priro is not known
                    "phrases":["warm <drink>"] | "phrases":[7] | dimensions[0].cues.en[0].phrases[0] is number; expected a text
                    "reasons":[]         | "reasons":{}       | eligibility.reasons is object; expected a list
                    "drink":["tea"]      | "drink":"tea"      | classes.en.drink is string; expected a list""")
    void whatDoesNotFitIsNamedByItsPlace(String right, String wrong, String message) throws Exception {
        var written = json(CODEBOOK.replace(right, wrong == null ? "" : wrong));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReading.of(Codebook.class, written))
                .withMessageContaining(message);
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReading.of(Codebook.class, json("[]")))
                .withMessageContaining("expected an object");
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }
}
