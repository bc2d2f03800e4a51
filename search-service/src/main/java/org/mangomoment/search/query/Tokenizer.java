package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;

/// Cuts a query into [Token]s. Never fails.
final class Tokenizer {
    private final String query;
    private final List<Mistake> mistakes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokenizer(String query, List<Mistake> mistakes) {
        this.query = query;
        this.mistakes = mistakes;
    }

    List<Token> tokens() {
        while (at < query.length()) {
            var sign = query.charAt(at);
            if (isBlank(sign)) {
                at++;
            } else if (sign == '(' || sign == ')') {
                tokens.add(Token.sign(sign == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE, at, ++at));
            } else if (sign == '-' && at + 1 < query.length() && !isBlank(query.charAt(at + 1))) {
                tokens.add(Token.sign(Token.Kind.NOT, at, ++at));
            } else if (isQuote(sign)) {
                quoted("", at);
            } else {
                word();
            }
        }
        return Capitals.explained(tokens, mistakes);
    }

    private void word() {
        var start = at;
        while (at < query.length() && !endsWord(query.charAt(at))) {
            if (query.charAt(at) == ':' && isField(query.substring(start, at))) {
                field(start);
                return;
            }
            at++;
        }
        add(query.substring(start, at), start);
    }

    private void add(String text, int start) {
        switch (text) {
            case "AND", "EN", "&&" -> tokens.add(Token.operator(Token.Kind.AND, text, start, at));
            case "OR", "OF", "||" -> tokens.add(Token.operator(Token.Kind.OR, text, start, at));
            case "NOT", "NIET" -> tokens.add(Token.operator(Token.Kind.NOT, text, start, at));
            default -> tokens.add(new Token(kind(text), text, "", false, start, at));
        }
    }

    private static Token.Kind kind(String text) {
        return Proximity.isSign(text) ? Token.Kind.NEAR : Token.Kind.WORD;
    }

    private void field(int start) {
        var name = query.substring(start, at++).toLowerCase(Locale.ROOT);
        if (at < query.length() && isQuote(query.charAt(at))) {
            quoted(name, start);
            return;
        }
        var from = at;
        while (at < query.length() && !endsWord(query.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, query.substring(from, at), name, false, start, at));
    }

    private void quoted(String field, int start) {
        var from = ++at;
        while (at < query.length() && !isQuote(query.charAt(at))) {
            at++;
        }
        var text = query.substring(from, at);
        if (at < query.length()) {
            at++;
        } else {
            mistakes.add(new Mistake(from - 1, at, MistakeKind.UNCLOSED_QUOTE));
        }
        tokens.add(new Token(Token.Kind.WORD, text, field, true, start, at));
    }

    private static boolean isField(String name) {
        var field = name.toLowerCase(Locale.ROOT);
        return field.equals(TermReader.CORPUS)
                || field.equals(TermReader.TAG)
                || Facet.of(field).isPresent();
    }

    private static boolean endsWord(char sign) {
        return isBlank(sign) || sign == '(' || sign == ')' || isQuote(sign);
    }

    /// Any kind of space, also those that do not break a line.
    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Without signs that would end a phrase.
    static String unquoted(String text) {
        return text.replaceAll("[\"\u201c\u201d\u201e]", "");
    }

    private static boolean isQuote(char sign) {
        return sign == '"' || sign == '\u201c' || sign == '\u201d' || sign == '\u201e';
    }
}
