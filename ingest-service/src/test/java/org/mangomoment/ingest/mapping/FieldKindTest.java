package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldKindTest {
    @ParameterizedTest
    @CsvSource({"period.year, NUMBER", "consent.research, ANSWER", "text, TEXT", "period.season, TEXT"})
    void theFieldSaysTheKind(String field, FieldKind kind) {
        assertThat(FieldKind.of(field)).isEqualTo(kind);
    }

    @Test
    void numbersAndListsBecomeText() throws Exception {
        assertThat(FieldKind.TEXT.of(json("12")).textValue()).isEqualTo("12");
        assertThat(FieldKind.TEXT.of(json("[\"warm\", 3]")).textValue()).isEqualTo("warm, 3");
    }

    @Test
    void anObjectStaysForTheRulesToName() throws Exception {
        assertThat(FieldKind.TEXT.of(json("{\"a\": 1}")).isObject()).isTrue();
    }

    @Test
    void ofADateTheYearIsTaken() throws Exception {
        assertThat(FieldKind.NUMBER.of(json("\"14/03/2021\"")).intValue()).isEqualTo(2021);
        assertThat(FieldKind.NUMBER.of(json("2019")).intValue()).isEqualTo(2019);
        assertThat(FieldKind.NUMBER.of(json("\"long ago\"")).textValue()).isEqualTo("long ago");
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
