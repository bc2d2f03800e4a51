package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

/// What a mapping file may say of one field.
class RuleReadingTest {
    private final MappingProblems problems = new MappingProblems();

    @Test
    void aTextIsAPathAndNothingElse() throws Exception {
        var rule = rule("organisation", "\"place.name\"");
        assertThat(rule.from()).isEqualTo(Path.parse("place.name"));
        assertThat(rule.values()).isEmpty();
        assertThat(rule.otherwise()).isNull();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aValueHoldsForEveryStory() throws Exception {
        var rule = rule("setting", "{\"value\": \"hospital\"}");
        assertThat(rule.from()).isNull();
        assertThat(rule.otherwise()).isEqualTo(TextNode.valueOf("hospital"));
    }

    @Test
    void theirValuesAreKnownWhateverTheirCase() throws Exception {
        var rule = rule("teller", "{\"from\": \"who\", \"values\": {\" Ik ben PATIËNT\": \"patient\"}}");
        assertThat(rule.values()).containsOnlyKeys("ik ben patiënt");
        rule("teller", "{\"from\": \"who\", \"values\": {\"A\": \"patient\", \"a\": \"family\"}}");
        assertThat(problems.found()).singleElement().asString().contains("twice");
    }

    @Test
    void aValueOfOursMustBeOneThatTheFieldMayHold() throws Exception {
        rule("teller", "{\"from\": \"who\", \"otherwise\": \"king\"}");
        rule("period.year", "{\"value\": \"then\"}");
        rule("consent.research", "{\"from\": \"ok\", \"values\": {\"sure\": \"yes\"}}");
        assertThat(problems.found())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("teller: a value cannot be used; expected one of"),
                        problem -> assertThat(problem).endsWith("expected a whole number"),
                        problem -> assertThat(problem).endsWith("expected true or false"));
        assertThat(rule("period.year", "{\"value\": 2018}").otherwise()).isEqualTo(IntNode.valueOf(2018));
    }

    @Test
    void aDateGivesAYearOrASeason() throws Exception {
        assertThat(rule("period.season", "{\"from\": \"when\", \"as\": \"season\"}")
                        .part())
                .isEqualTo(DatePart.SEASON);
        assertThat(problems.found()).isEmpty();
        rule("organisation", "{\"from\": \"when\", \"as\": \"year\"}");
        assertThat(problems.found()).singleElement().asString().startsWith("organisation.as:");
    }

    private Rule rule(String field, String json) throws Exception {
        JsonNode told = new JsonMapper().readTree(json);
        return new RuleReading(problems).read(field, told);
    }
}
