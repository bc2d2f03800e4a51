package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "She brought me a cushion | She brought me a cushion | -",
                "\"held my hand\" kindly | held my hand kindly | -",
                "(tea OR coffee) night | tea coffee night | -",
                "nurs* blanket~ | nurs blanket | -",
                "nurse NEAR hand | nurse hand | -",
                "warm setting:hospital | warm | setting:hospital",
                "warm -cold setting:hospital | warm | NOT cold AND setting:hospital",
                "setting:hospital | '' | setting:hospital",
                "'' | '' | -"
            })
    void wordsAreTheQuestionAndTheRestAreConditions(String typed, String words, @Nullable String conditions) {
        var question = Question.of(QueryParser.parse(typed).expression());
        assertThat(question.words()).isEqualTo(words);
        assertThat(new Parsed(question.conditions(), List.of()).understood())
                .isEqualTo(conditions == null ? "" : conditions);
    }
}
