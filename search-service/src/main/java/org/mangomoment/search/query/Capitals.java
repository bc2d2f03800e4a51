package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.query.Token.Kind;

/// Tells operators in capitals from words that somebody merely wrote in capitals. In a query that is all in capitals
/// they are words; beside single words in capitals they are operators, and it is said that they act.
final class Capitals {
    private static final Set<Kind> OPERATORS = Set.of(Kind.AND, Kind.OR, Kind.NOT, Kind.NEAR);

    /// A word of this length in capitals is no abbreviation.
    private static final int LONGER_THAN_ABBREVIATIONS = 5;

    private Capitals() {}

    static List<Token> explained(List<Token> tokens, List<Mistake> mistakes) {
        var words = tokens.stream()
                .filter(token -> token.kind() == Kind.WORD && !token.quoted() && hasLetter(token.text()))
                .toList();
        var shouted = words.stream().allMatch(token -> inCapitals(token.text()))
                && words.stream().anyMatch(token -> token.text().length() >= LONGER_THAN_ABBREVIATIONS);
        var someInCapitals = words.stream().anyMatch(token -> inCapitals(token.text()));
        var read = new ArrayList<Token>();
        for (var token : tokens) {
            if (isWordOperator(token)) {
                read.add(shouted ? word(token) : token);
                if (shouted || someInCapitals) {
                    mistakes.add(new Mistake(
                            token.start(),
                            token.end(),
                            shouted ? MistakeKind.OPERATOR_AS_WORD : MistakeKind.OPERATOR_ACTS,
                            token.text()));
                }
            } else {
                read.add(token);
            }
        }
        return read;
    }

    private static boolean isWordOperator(Token token) {
        return OPERATORS.contains(token.kind()) && hasLetter(token.text());
    }

    private static Token word(Token operator) {
        return new Token(
                Kind.WORD, operator.text().toLowerCase(Locale.ROOT), "", false, operator.start(), operator.end());
    }

    private static boolean inCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
