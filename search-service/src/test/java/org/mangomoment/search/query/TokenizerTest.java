package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;

class TokenizerTest {
    private final List<Mistake> mistakes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "warm bed          # WORD warm, WORD bed",
                "warm AND bed      # WORD warm, AND AND, WORD bed",
                "warm || bed       # WORD warm, OR ||, WORD bed",
                "(warm)            # OPEN , WORD warm, CLOSE ",
                "-warm             # NOT , WORD warm",
                "warm-bed - x      # WORD warm-bed, WORD -, WORD x",
                "language:nl       # WORD language=nl",
                "colour:red        # WORD colour:red",
                "\"warm bed\"      # WORD 'warm bed'",
                "„warm bed”        # WORD 'warm bed'",
                "channel:\"de krant\" # WORD channel='de krant'",
            })
    void aQueryIsCutIntoPieces(String query, String pieces) {
        assertThat(written(query).strip()).isEqualTo(pieces);
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aPieceKnowsWhereItStands() {
        assertThat(tokens("warm  \"bed\"").getLast()).returns(6, Token::start).returns(11, Token::end);
    }

    @Test
    void aQuoteThatIsNotClosedRunsToTheEnd() {
        assertThat(written("\"warm bed")).isEqualTo("WORD 'warm bed'");
        assertThat(mistakes).extracting(Mistake::kind).containsExactly(MistakeKind.UNCLOSED_QUOTE);
    }

    private List<Token> tokens(String query) {
        return new Tokenizer(query, mistakes).tokens();
    }

    private String written(String query) {
        return String.join(
                ", ", tokens(query).stream().map(TokenizerTest::written).toList());
    }

    private static String written(Token token) {
        var text = token.quoted() ? "'" + token.text() + "'" : token.text();
        return token.kind() + " " + (token.field().isEmpty() ? text : token.field() + "=" + text);
    }
}
