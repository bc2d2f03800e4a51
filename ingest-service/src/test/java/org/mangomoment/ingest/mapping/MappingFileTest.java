package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(problems("""
                {"mapping": 2, "feilds": {}, "fields": {
                  "teller": {"from": "who", "values": {"A": "king"}, "otherwise": 5, "colour": "red"},
                  "setting": {"values": {}},
                  "shoe": "size",
                  "language": 7,
                  "period.year": {"from": "when", "as": "season"},
                  "consent.research": {"from": "agreed[", "contains": 5},
                  "consent.quotes": {"from": "q", "contains": "A, B", "options": ["A", "B"], "split": "commas"},
                  "consent.teaching": {"from": "t", "options": [5]},
                  "organisation": {"from": "org", "contains": "x"}}}
                """))
                .anySatisfy(problem -> assertThat(problem).startsWith("mapping:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("feilds:"))
                .anySatisfy(problem -> assertThat(problem).contains("no rule for text"))
                .anySatisfy(problem -> assertThat(problem).startsWith("teller: a value cannot be used"))
                .anySatisfy(problem -> assertThat(problem).startsWith("teller.colour:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("setting: expected either from or value"))
                .anySatisfy(problem -> assertThat(problem).startsWith("shoe: is not a field"))
                .anySatisfy(problem -> assertThat(problem).startsWith("language: expected a path"))
                .anySatisfy(problem -> assertThat(problem).startsWith("period.year.as:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("consent.research: the path cannot be read"))
                .anySatisfy(problem -> assertThat(problem).startsWith("consent.research.contains:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("organisation.contains:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("contains: the option 'a, b' is the same"))
                .anySatisfy(problem -> assertThat(problem).startsWith("consent.quotes.split:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("consent.teaching.options:"))
                .hasSize(16);
        assertThat(problems("{\"mapping\": 1")).hasSize(1);
        assertThat(problems("[]")).hasSize(1);
    }

    @Test
    void whatIsNotToldIsLeftOutAndWhatIsToldTakesOurForm() throws Exception {
        var rules = """
                {"mapping": 1, "fields": {
                  "text": "a.\\"b.c\\"[1]",
                  "organisation": "many",
                  "period.year": "year",
                  "consent.quotes": "ok",
                  "consent.teaching": {"from": "absent", "contains": "x"},
                  "giver": {"from": "who", "values": {"Nurse": "professional"}},
                  "contact.email": "nothing"}}
                """;
        var told = "{\"a\": {\"b.c\": [1, \"Synthetic.\"]}, \"many\": [\"x\", 2], \"year\": \"2024\", \"ok\": \"JA\","
                + " \"who\": \" nurse \", \"nothing\": null}";
        assertThat(applied(rules, told))
                .isEqualTo(JSON.readTree(
                        "{\"text\": \"Synthetic.\", \"organisation\": \"x, 2\", \"period\": {\"year\": 2024},"
                                + " \"consent\": {\"quotes\": true}, \"giver\": \"professional\"}"));
        assertThat(applied(rules, "{}")).isEqualTo(JSON.readTree("{\"consent\": {}}"));
        assertThat(applied(rules, "{\"a\": [], \"who\": {\"x\": []}, \"year\": {}}")
                        .has("text"))
                .isFalse();
    }

    @Test
    void oneChoiceIsFoundAloneOrInAListAndObjectsByWhatStandsInThem() throws Exception {
        var rules = """
                {"mapping": 1, "fields": {
                  "text": "t",
                  "teller": {"from": "who[0]", "values": {"a": "patient"}},
                  "giver": {"from": "by", "values": {"b": "family"}},
                  "consent.research": {"from": "ok[*].label", "contains": "Research"}}}
                """;
        var expected = JSON.readTree("{\"text\": \"Synthetic.\", \"teller\": \"patient\", \"giver\": \"family\","
                + " \"consent\": {\"research\": true}}");
        assertThat(applied(
                        rules,
                        "{\"t\": \"Synthetic.\", \"who\": [\"a\"], \"by\": [\"b\"],"
                                + " \"ok\": [{\"label\": \"research\"}, {\"label\": \"Other\"}]}"))
                .isEqualTo(expected);
        assertThat(applied(
                        rules,
                        "{\"t\": \"Synthetic.\", \"who\": \"a\", \"by\": \"b\", \"ok\": {\"label\": \"research\"}}"))
                .isEqualTo(expected);
    }

    private static JsonNode applied(String rules, String told) throws JsonProcessingException {
        return switch (MappingFile.read(rules)) {
            case MappingRead.Usable(var mapping) ->
                mapping.apply(JSON.readTree(told)).story();
            case MappingRead.Unusable(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(String rules) {
        return switch (MappingFile.read(rules)) {
            case MappingRead.Usable _ -> List.of();
            case MappingRead.Unusable(var problems) -> problems;
        };
    }
}
