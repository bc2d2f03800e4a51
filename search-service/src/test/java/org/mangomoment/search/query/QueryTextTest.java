package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two queries as one text.
class QueryTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''               | hand         | hand",
                "hand             | '!'          | hand",
                "baker            | bread        | (baker) (bread)",
                "a OR b           | c OR d       | (a OR b) (c OR d)",
                "\"zachte hand    | angst        | (\"zachte hand\") (angst)",
                "(hand            | angst        | (hand) (angst)",
                "hand)            | angst        | (hand) (angst)",
                "hand OR          | angst        | (hand) (angst)",
                "NIET SLAPEN      | angst        | (niet AND SLAPEN) (angst)",
            })
    void bothAreReadAsEachIsAlone(String one, String other, String text) {
        assertThat(QueryText.both(one, other)).hasValue(text);
    }

    @Test
    void thereIsNoTextWhereOneWouldNotBeReadWhole() {
        var many = IntStream.range(0, 64).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
        var beginnings = IntStream.range(0, 8).mapToObj(number -> "abc" + number + "*");
        assertThat(QueryText.both(many, "nooit")).isEmpty();
        assertThat(QueryText.both("x".repeat(998), "nooit")).isEmpty();
        assertThat(QueryText.both(beginnings.collect(Collectors.joining(" OR ")), "nooi*"))
                .isEmpty();
        assertThat(QueryText.both("a" + " NEAR b".repeat(8), "c NEAR d")).isEmpty();
    }

    @Test
    void wordsInParenthesesOfTheirOwnAreNotReadAsOne() {
        var apart = QueryParser.parse("(e) (mail)");
        assertThat(apart.expression()).isNotEqualTo(QueryParser.parse("e mail").expression());
        assertThat(apart.understood()).isEqualTo("(e) AND (mail)");
        assertThat(QueryParser.parse(apart.understood()).expression()).isEqualTo(apart.expression());
        assertThat(QueryParser.parse("NOT ((e))").expression()).isEqualTo(new Expression.Not(new Expression.Word("e")));
        assertThat(List.of("(e)", "((e))"))
                .allSatisfy(
                        text -> assertThat(QueryParser.parse(text).expression()).isEqualTo(new Expression.Word("e")));
    }
}
