package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.intake.Reason;

/// What a mapping makes of what a survey tool tells.
class MappingTest {
    private static final String MAPPING = """
            {"mapping": 1, "fields": {
              "text": {"from": "story"},
              "teller": {"from": "role", "values": {"Ik ben patiënt": "patient"}, "otherwise": "unknown"},
              "period.year": {"from": "when", "as": "year"},
              "period.season": {"from": "when", "as": "season"},
              "consent.research": {"from": "research"},
              "idempotencyKey": {"from": "id"}}}""";

    @Test
    void everyFieldIsTakenFromWhereItsRuleLooks() throws Exception {
        assertThat(mapped("""
                        {"id": 7, "story": "Thee.", "role": "ik ben PATIËNT", "when": "14/07/2018", "research": "ja"}""").story()).isEqualTo(json("""
                        {"text": "Thee.", "teller": "patient", "period": {"year": 2018, "season": "summer"},
                         "consent": {"research": true}, "idempotencyKey": "7"}"""));
    }

    @Test
    void aValueThatTheMappingDoesNotKnowIsWarnedAboutAndTheOtherHolds() throws Exception {
        var mapped = mapped("""
                {"id": "7", "story": "Thee.", "role": "buur", "when": "2018", "research": "nee"}""");
        assertThat(mapped.story().path("teller").textValue()).isEqualTo("unknown");
        assertThat(mapped.warnings()).extracting(Reason::field).containsExactly("teller");
        assertThat(mapped.reasons()).isEmpty();
    }

    @Test
    void anAnswerOnConsentThatCannotBeReadIsARefusal() throws Exception {
        var mapped = mapped("""
                {"id": "7", "story": "Thee.", "when": "2018", "role": "", "research": "misschien"}""");
        assertThat(mapped.reasons()).extracting(Reason::field).containsExactly("consent.research");
    }

    @Test
    void aStateWithAnEndlessNumberIsRefused() throws Exception {
        var mapping = mapping("""
                {"mapping": 1, "version": "updated", "fields": {"text": "story"}}""");
        var kept = mapping.apply(json("{\"story\": \"Thee.\", \"updated\": \"" + "7".repeat(100) + "\"}"));
        var endless = mapping.apply(json("{\"story\": \"Thee.\", \"updated\": \"" + "7".repeat(101) + "\"}"));

        assertThat(kept.reasons()).isEmpty();
        assertThat(endless.reasons())
                .containsExactly(
                        new Reason("version", Reason.Kind.TOO_LONG, "has 101 characters; expected at most 100"));
    }

    @Test
    void whereConsentIsAskedAndNotAnsweredNoDefaultSpeaks() throws Exception {
        var mapped = mapped("{\"id\": \"7\", \"story\": \"Thee.\"}");
        assertThat(mapped.story().path("consent")).isEqualTo(json("{}"));
    }

    @Test
    void aDateThatCannotBeReadIsWarnedAboutWithoutItsDigits() throws Exception {
        var mapped = mapped("{\"id\": \"7\", \"story\": \"Thee.\", \"when\": \"31-31-31\"}");
        assertThat(mapped.warnings())
                .filteredOn(warning -> warning.field().equals("period.year"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("'99-99-99'").doesNotContain("31"));
    }

    @Test
    void columnsAreLookedForWhereRulesBegin() {
        assertThat(mapping(MAPPING).begins()).containsExactlyInAnyOrder("id", "story", "role", "when", "research");
    }

    private static Mapped mapped(String told) throws Exception {
        return mapping(MAPPING).apply(json(told));
    }

    private static Mapping mapping(String file) {
        return switch (MappingFile.read(file)) {
            case MappingRead.Usable(var mapping) -> mapping;
            case MappingRead.Unusable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
