package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    /// Every closed set that a record of a topic uses, directly or in a part.
    static Stream<Schema> sets() {
        return SchemaHistoryTest.records().flatMap(WordsTest::sets).distinct();
    }

    private static Stream<Schema> sets(Schema schema) {
        return switch (schema.getType()) {
            case ENUM -> Stream.of(schema);
            case RECORD -> schema.getFields().stream().map(Schema.Field::schema).flatMap(WordsTest::sets);
            case UNION -> schema.getTypes().stream().flatMap(WordsTest::sets);
            case ARRAY -> sets(schema.getElementType());
            case MAP -> sets(schema.getValueType());
            case STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL, FIXED -> Stream.of();
        };
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSymbolThatIsNotKnownIsReadAsUnknown(Schema set) {
        assertThat(set.getEnumDefault()).as(set.getName()).isEqualTo("UNKNOWN");
        assertThat(set.getEnumSymbols()).last().isEqualTo("UNKNOWN");
        assertThat(set.getDoc()).isNotBlank();
    }

    @Test
    void aWordIsTheSymbolInLowerCaseWithHyphens() {
        assertThat(Words.of(ModelAct.ROLL_BACK)).isEqualTo("roll-back");
        assertThat(Words.find(ModelAct.class, "roll-back")).contains(ModelAct.ROLL_BACK);
    }

    @Test
    void otherWordsStandForNothing() {
        for (var word : List.of("", "ROLL_BACK", "roll_back", "unknown", "forget")) {
            assertThat(Words.find(ModelAct.class, word)).as(word).isEmpty();
        }
    }
}
