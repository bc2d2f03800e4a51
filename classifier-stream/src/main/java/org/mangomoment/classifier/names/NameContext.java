package org.mangomoment.classifier.names;

import java.util.Set;

/// What stands around one word of a passage.
///
/// @param passage the passage
/// @param index of the word
/// @param marks the names found before it
record NameContext(TokenizedText passage, int index, Marks marks) {
    private static final Set<String> SAINT = Set.of("st", "saint", "sint");
    private static final String PAUSES = ",.!-–—(";
    private static final Set<String> THE = Set.of("the");
    private static final Set<String> BEFORE_CHRIST = Set.of("v", "n", "voor", "na", "vóór");
    static final Set<String> AND = Set.of("en", "and", "et", "und");

    Token token() {
        return passage.tokens().get(index);
    }

    /// Whether the word before is a name in the same phrase.
    boolean afterName() {
        return token().joined() && marks.isMarked(index - 1);
    }

    /// Whether an initial with its full stop stands before: "J. Peeters".
    boolean afterInitial() {
        return token().joined()
                && index > 0
                && (passage.tokens().get(index - 1).isInitial() || afterFirstNameInShort())
                && passage.tokens().get(index - 1).stopped();
    }

    /// "Chr. Bakker", not "437 v. Chr. Deze".
    private boolean afterFirstNameInShort() {
        return Titles.isFirstNameInShort(passage.tokens().get(index - 1).text())
                && !(index > 1
                        && BEFORE_CHRIST.contains(
                                passage.tokens().get(index - 2).lower()));
    }

    /// Whether the word is an initial, or a number such as II, after a name.
    boolean isNumberOrInitialAfterName() {
        return afterName() && (token().isInitial() || NameParts.isNumber(token()));
    }

    /// Whether an apostrophe stands between the word before and this one.
    boolean afterApostrophe() {
        return index > 0
                && passage.text()
                        .substring(passage.tokens().get(index - 1).end(), token().start())
                        .contains("'");
    }

    /// Whether the word before is a first name in lower case, or in a text whose case says nothing.
    boolean afterLowerName() {
        return afterName()
                && (passage.calmed() || !passage.tokens().get(index - 1).isCapital());
    }

    /// Whether the word before announces a name; particles may stand between.
    boolean afterTitle() {
        return titleBefore(Titles::isTitle);
    }

    /// Whether the word before announces a name nearly always.
    boolean afterStrongTitle() {
        return titleBefore(Titles::isStrong);
    }

    /// Whether the word before says how somebody belongs to a family: "schoonbroer staf".
    boolean afterKin() {
        return titleBefore(Titles::isKin);
    }

    /// Whether the word stands alone where names stand: "the nurse, Hope, held", or before a comma and "who".
    boolean inApposition() {
        var text = passage.text();
        if (!text.startsWith(",", token().end())) {
            return false;
        }
        int before = token().start();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return (before > 0 && text.charAt(before - 1) == ',') || text.startsWith(", who", token().end());
    }

    /// Whether it is a saint's name, which is a place's: "St Mary's"; not a person's: "Mrs St John".
    boolean isOfSaint() {
        if (!afterOneOf(SAINT)) {
            return false;
        }
        var saint = new NameContext(passage, index - 1, marks);
        return !saint.afterName() && !saint.afterTitle();
    }

    /// Whether a comma, one of these words and a role follow: "Staf, de vrijwilliger".
    boolean beforeRole(Set<String> articles) {
        return passage.text().startsWith(",", token().end())
                && passage.has(index + 2)
                && articles.contains(passage.tokens().get(index + 1).lower())
                && passage.tokens().get(index + 2).joined()
                && Titles.isTitle(passage.tokens().get(index + 2).lower());
    }

    /// Whether "the" and a role follow, with one word between at most: "April the student nurse".
    boolean beforeTheRole() {
        return beforeOneOf(THE) && (isTitleAt(index + 2) || (isTitleAt(index + 3) && !isTitleAt(index + 1)));
    }

    private boolean isTitleAt(int place) {
        return passage.has(place)
                && passage.tokens().get(place).joined()
                && Titles.isTitle(passage.tokens().get(place).lower());
    }

    boolean afterOneOf(Set<String> words) {
        return token().joined()
                && index > 0
                && words.contains(passage.tokens().get(index - 1).lower());
    }

    /// Whether the word before, wherever it stands, is one of these.
    boolean isAfterWordOf(Set<String> words) {
        return index > 0 && words.contains(passage.tokens().get(index - 1).lower());
    }

    /// Whether a colon stands between the word before and this one.
    boolean isAfterColon() {
        return index > 0
                && passage.text()
                        .substring(passage.tokens().get(index - 1).end(), token().start())
                        .contains(":");
    }

    /// Whether the word so many places after is followed by a comma, a stop or a dash, or by nothing.
    boolean isPausedAfter(int places) {
        if (!passage.has(index + places)) {
            return false;
        }
        var text = passage.text();
        int at = passage.tokens().get(index + places).end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || PAUSES.indexOf(text.charAt(at)) >= 0;
    }

    /// Whether it is the text's last sentence or line by itself, as a signature is.
    boolean isLastWordAlone() {
        return index > 0 && index == passage.tokens().size() - 1 && token().starts();
    }

    /// Whether the word so many places before is this one.
    boolean isWordBefore(int places, String word) {
        return index >= places && passage.tokens().get(index - places).lower().equals(word);
    }

    boolean beforeOneOf(Set<String> words) {
        return hasNext() && words.contains(next().lower());
    }

    /// Whether "and" and a word with a capital follow: "Bas en Els".
    boolean beforeAndCapital() {
        return beforeOneOf(AND)
                && passage.has(index + 2)
                && passage.tokens().get(index + 2).joined()
                && passage.tokens().get(index + 2).isCapital();
    }

    /// Whether the next word is in lower case and ends so.
    boolean beforeEnding(String ending) {
        return hasNext() && !next().isCapital() && next().lower().endsWith(ending);
    }

    /// Whether a word with a capital follows in the same phrase, or particles that lead to one.
    boolean beforeCapital() {
        return hasNext()
                && ((next().isCapital() && !NotNames.isNeverPartOfName(next().lower()))
                        || (Particles.isParticle(next().lower())
                                && Particles.leadsToCapital(passage.tokens(), index + 1)));
    }

    /// Whether the next word is none that the dictionary knows.
    boolean nextIsUnknown(DutchWords words) {
        return hasNext() && !words.isOrdinary(next().lower());
    }

    /// Whether the word is a particle that leads to a capital.
    boolean isParticleToCapital() {
        return Particles.isParticle(token().lower())
                && Particles.leadsToCapital(passage.tokens(), index)
                && !marks.isNameless(index + 1)
                && !(passage.has(index + 2) && Particles.isParticle(next().lower()) && marks.isNameless(index + 2));
    }

    private boolean titleBefore(java.util.function.Predicate<String> isTitle) {
        if (!token().joined() || index == 0) {
            return false;
        }
        return isTitle.test(passage.tokens().get(index - 1).lower());
    }

    private boolean hasNext() {
        return passage.has(index + 1) && passage.tokens().get(index + 1).joined();
    }

    private Token next() {
        return passage.tokens().get(index + 1);
    }
}
