package org.mangomoment.search.query;

import java.util.List;
import java.util.Locale;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;

/// Reads single terms of a query and counts them. Not thread-safe.
final class TermReader {
    /// The field that names a saved search.
    static final String CORPUS = "corpus";

    /// The field that names a tag.
    static final String TAG = "tag";

    private static final int MOST_TERMS = 64;
    private static final int MOST_FUZZY = 8;
    private static final int MOST_PREFIXES = 8;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_FUZZY = 5;

    private final List<Mistake> mistakes;
    private int count;
    private int fuzzy;
    private int prefixes;

    TermReader(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    Expression term(Token token) {
        if (!hasWord(token.text())) {
            if (!token.field().isEmpty()) {
                wrong(token, MistakeKind.NO_VALUE);
            }
            return new Expression.Everything();
        }
        var enough = count > MOST_TERMS;
        count += terms(token);
        if (count > MOST_TERMS) {
            if (!enough) {
                wrong(token, MistakeKind.TOO_MANY_TERMS, MOST_TERMS);
            }
            return new Expression.Everything();
        }
        if (token.field().equals(CORPUS)) {
            return new Expression.Corpus(token.text().strip());
        }
        if (token.field().equals(TAG)) {
            return new Expression.Tag(token.text().strip());
        }
        var facet = Facet.of(token.field());
        if (facet.isPresent()) {
            return new Expression.Is(facet.get(), token.text());
        }
        return token.quoted() ? new Expression.Phrase(token.text().strip()) : word(token);
    }

    /// Words with hyphens are searched for with them and without, so each part costs as much as a word.
    private static int terms(Token token) {
        return token.field().isEmpty() ? 1 + Hyphens.in(token.text()) : 1;
    }

    private Expression word(Token token) {
        var text = token.text();
        var wildcard = firstWildcard(text);
        if (wildcard == 0) {
            wrong(token, MistakeKind.LEADING_WILDCARD);
            return plain(text);
        }
        if (wildcard > 0) {
            return prefix(token, text.substring(0, wildcard), wildcard < text.length() - 1);
        }
        var tilde = text.indexOf('~');
        return tilde > 0 ? fuzzy(token, text.substring(0, tilde)) : new Expression.Word(unknownField(token, text));
    }

    private Expression prefix(Token token, String beginning, boolean more) {
        if (more) {
            wrong(token, MistakeKind.WILDCARD_INSIDE);
        }
        var joined = Hyphens.joinedBeginning(beginning);
        if (joined.codePointCount(0, joined.length()) < SHORTEST_PREFIX || prefixes >= MOST_PREFIXES) {
            wrong(token, MistakeKind.SHORT_PREFIX, SHORTEST_PREFIX, MOST_PREFIXES);
            return plain(beginning);
        }
        prefixes++;
        return hasWord(beginning) ? new Expression.Prefix(beginning) : new Expression.Everything();
    }

    private Expression fuzzy(Token token, String word) {
        var joined = Hyphens.joined(word);
        if (joined.codePointCount(0, joined.length()) < SHORTEST_FUZZY || fuzzy >= MOST_FUZZY) {
            wrong(token, MistakeKind.SHORT_FUZZY, SHORTEST_FUZZY, MOST_FUZZY);
            return plain(word);
        }
        fuzzy++;
        return hasWord(word) ? new Expression.Fuzzy(word) : new Expression.Everything();
    }

    /// What is left of a word; in lower case and without a colon, so that it is no operator and no field.
    private static Expression plain(String left) {
        var rest = left.substring(left.lastIndexOf(':') + 1).replaceAll("[*?~]", "");
        return hasWord(rest) ? new Expression.Word(rest.toLowerCase(Locale.ROOT)) : new Expression.Everything();
    }

    private String unknownField(Token token, String text) {
        var colon = text.indexOf(':');
        if (colon > 0 && colon < text.length() - 1 && text.substring(0, colon).matches("[a-z]+")) {
            wrong(token, MistakeKind.UNKNOWN_FIELD, text.substring(0, colon), known());
        }
        return text;
    }

    private static String known() {
        return CORPUS + ", " + TAG + ", "
                + String.join(", ", Facet.ALL.stream().map(Facet::id).toList());
    }

    private static int firstWildcard(String text) {
        for (var place = 0; place < text.length(); place++) {
            if (text.charAt(place) == '*' || (text.charAt(place) == '?' && place < text.length() - 1)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean hasWord(String text) {
        return text.codePoints()
                .anyMatch(point -> Character.isLetterOrDigit(point) || (Character.isEmoji(point) && point > 127));
    }

    private void wrong(Token token, MistakeKind kind, Object... values) {
        mistakes.add(new Mistake(token.start(), token.end(), kind, values));
    }
}
