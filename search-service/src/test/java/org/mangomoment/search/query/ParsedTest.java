package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Facet;

/// A query written out, with every AND and parenthesis.
class ParsedTest {
    private static final Expression WARM = new Expression.Word("warm");
    private static final Expression BED = new Expression.Word("bed");

    @Test
    void everythingIsWrittenAsNothing() {
        assertThat(written(new Expression.Everything())).isEmpty();
    }

    @Test
    void parenthesesStandWithinAnotherExpressionOnly() {
        assertThat(written(new Expression.Or(List.of(WARM, BED)))).isEqualTo("warm OR bed");
        assertThat(written(new Expression.And(List.of(new Expression.Or(List.of(WARM, BED)), BED))))
                .isEqualTo("(warm OR bed) AND bed");
        assertThat(written(new Expression.Not(new Expression.And(List.of(WARM, BED)))))
                .isEqualTo("NOT (warm AND bed)");
    }

    @Test
    void aValueWithABlankIsQuoted() {
        assertThat(written(new Expression.Is(Facet.Derived.CHANNEL, "de krant")))
                .isEqualTo("channel:\"de krant\"");
        assertThat(written(new Expression.Is(Facet.Derived.CHANNEL, "krant"))).isEqualTo("channel:krant");
    }

    @Test
    void phrasesBeginningsAndSomethingAlikeKeepTheirSigns() {
        assertThat(written(new Expression.Phrase("warm bed"))).isEqualTo("\"warm bed\"");
        assertThat(written(new Expression.Prefix("verpleeg"))).isEqualTo("verpleeg*");
        assertThat(written(new Expression.Fuzzy("verpleger"))).isEqualTo("verpleger~");
    }

    @Test
    void tenWordsBetweenAreNotWritten() {
        assertThat(written(new Expression.Near(WARM, BED, 10))).isEqualTo("warm NEAR bed");
        assertThat(written(new Expression.Not(new Expression.Near(WARM, BED, 3))))
                .isEqualTo("NOT (warm NEAR/3 bed)");
    }

    private static String written(Expression expression) {
        return new Parsed(expression, List.of()).understood();
    }
}
