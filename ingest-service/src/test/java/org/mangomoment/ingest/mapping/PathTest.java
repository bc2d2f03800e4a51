package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {
    private static final String TOLD = """
            {"form": {"story": "warm"}, "a.b": {"c": 1}, "list": ["x", "y"], "one": "alone",
             "answers": [{"field": {"ref": "age"}, "text": "80"}, {"field": {"ref": "story"}, "text": "thee"}],
             "folded": "{\\"inside\\": \\"found\\"}"}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form.story | warm",
                "\"a.b\".c | 1",
                "list[1] | y",
                "one[0] | alone",
                "answers[field.ref=story].text | thee",
                "folded.inside | found",
            })
    void aPathLeadsToAValue(String path, String value) throws Exception {
        assertThat(find(path)).map(JsonNode::asText).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"form.nothing", "list[2]", "one[1]", "answers[field.ref=none].text", "list.story"})
    void whereNothingStandsNothingIsFound(String path) throws Exception {
        assertThat(find(path)).isEmpty();
    }

    @Test
    void everyEntryOfAListIsAListOfWhatStandsBelow() throws Exception {
        assertThat(find("answers[*].text")).map(JsonNode::toString).contains("[\"80\",\"thee\"]");
        assertThat(find("one[*]")).map(JsonNode::asText).contains("alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form. | expected a name at character 6",
                "[0] | expected a name at character 1",
                "list[x] | expected a number, *, or PATH=VALUE, between brackets",
                "list[0 | expected ] after character 5",
                "\"a.b | expected a quote after character 1",
                "list[0]x | expected a dot or a bracket at character 8",
            })
    void whatCannotBeReadSaysWhereAndWhy(String path, String problem) {
        assertThatThrownBy(() -> Path.parse(path))
                .isInstanceOf(Path.Unreadable.class)
                .hasMessage(problem);
    }

    @Test
    void aPathBeginsWithAName() throws Exception {
        assertThat(Path.parse("form.story").begin()).contains("form");
    }

    private static Optional<JsonNode> find(String path) throws Path.Unreadable, JsonProcessingException {
        return Path.parse(path).find(new JsonMapper().readTree(TOLD));
    }
}
