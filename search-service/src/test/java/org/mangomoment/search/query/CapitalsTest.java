package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.query.Token.Kind;

/// Operators in capitals, told apart from words in capitals.
class CapitalsTest {
    private final List<Mistake> mistakes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "warm, AND, bed, AND, ''",
        "ALS, OR, MS, OR, operator-acts",
        "pijn, NOT, MRI, NOT, operator-acts",
        "PIJN, OR, KOORTS, WORD, operator-as-word",
        "pijn, NEAR, MRI, NEAR, operator-acts",
        "PIJN, NEAR, KOORTS, WORD, operator-as-word",
    })
    void whereAllIsInCapitalsAnOperatorIsAWord(String one, Kind operator, String other, Kind read, String mistake) {
        var explained = Capitals.explained(
                List.of(word(one), Token.operator(operator, operator.name(), 5, 8), word(other)), mistakes);
        assertThat(explained.get(1).kind()).isEqualTo(read);
        assertThat(mistakes)
                .extracting(found -> found.kind().id())
                .isEqualTo(mistake.isEmpty() ? List.of() : List.of(mistake));
    }

    private static Token word(String text) {
        return new Token(Kind.WORD, text, "", false, 0, text.length());
    }
}
