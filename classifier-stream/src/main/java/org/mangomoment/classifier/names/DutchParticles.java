package org.mangomoment.classifier.names;

import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Last names with particles that no title or first name gives away by their capitals: "De Smet" alone, "dokter de
/// smet".
final class DutchParticles {
    private static final int LONGEST_CHAIN = 3;

    /// As in "de Sint".
    private static final String SAINT_NICHOLAS = "sint";

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final DutchWords words;

    DutchParticles(TokenizedText passage, Marks marks, Lexicon lexicon, DutchWords words) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.words = words;
    }

    /// "De Smet" inside a sentence, and at its beginning where the last name is known.
    void markParticle(NameContext here) {
        int name = endOfChain(here.index());
        if (name < 0 || !passage.tokens().get(name).isCapital() || marks.isNameless(name)) {
            return;
        }
        var last = passage.tokens().get(name);
        boolean known = lexicon.isPossibleLastName(last.form());
        boolean place = lexicon.isKnownPlace(last.form());
        if (here.token().starts()
                ? known && isPersonAtStart(here, last, name, place)
                : known || (!words.isOrdinaryOrMade(last.lower()) && !place)) {
            for (int i = here.index(); i <= name; i++) {
                marks.mark(i, DetectionMethod.LEXICON, "particles with a capital and a last name");
            }
        }
    }

    private boolean isPersonAtStart(NameContext here, Token last, int name, boolean place) {
        if (Titles.isTitle(last.lower())
                || last.lower().equals(SAINT_NICHOLAS)
                || here.token().lower().matches("het|'t|t|in|op|aan|uit|te|al|ben|la|o|st|do")) {
            return false;
        }
        if (isWrappedName(here.index())) {
            return true;
        }
        boolean word = DutchWords.isCapitalisedWord(lexicon.dutchClasses(last.form()));
        if (last.isAllCapitals() || (word && !mayBeLastName(last))) {
            return false;
        }
        var after = new NameContext(passage, name, marks);
        boolean free = !word && !place && !words.isOrdinary(last.lower()) && !lexicon.isFirstName(last.form());
        return free || after.beforeOneOf(DutchCues.DONE_BY_PEOPLE);
    }

    private boolean mayBeLastName(Token token) {
        var classes = lexicon.dutchClasses(token.form());
        return classes.contains(WordClass.LAST_NAME) && !classes.contains(WordClass.ADJECTIVE);
    }

    /// Whether the line was broken after a first name: "Griet / Van Damme".
    private boolean isWrappedName(int index) {
        return marks.isMarked(index - 1)
                && passage.text()
                        .substring(
                                passage.tokens().get(index - 1).end(),
                                passage.tokens().get(index).start())
                        .strip()
                        .isEmpty();
    }

    /// The index of the first word after one to three particles in the same phrase, or -1.
    private int endOfChain(int first) {
        for (int i = first + 1; i <= first + LONGEST_CHAIN && passage.has(i); i++) {
            var token = passage.tokens().get(i);
            if (!token.joined()) {
                return -1;
            }
            if (!Particles.isParticle(token.lower())) {
                return i;
            }
        }
        return -1;
    }

    /// "dokter de smet", not "dokter van wacht".
    void markLowerChain(NameContext here, int first) {
        int name = endOfChain(first);
        if (name < 0 || passage.tokens().get(name).isCapital() || marks.isNameless(name)) {
            return;
        }
        var last = passage.tokens().get(name);
        if (last.hasDigit()) {
            return;
        }
        boolean ordinary = words.isOrdinary(last.lower());
        boolean trusted = here.afterStrongTitle() || here.afterLowerName();
        if (!DutchCues.PLACES_OF_WORK.contains(last.lower())
                && !(lexicon.isKnownPlace(last.asName()) && isAfterArticle(first - 1))
                && !words.isFunctionWord(last.lower())
                && !Titles.isTitle(last.lower())
                && (ordinary
                        ? trusted && !isWhere(first, name) && lexicon.isPossibleLastName(last.asName())
                        : lexicon.isPossibleLastName(last.asName()) || trusted)) {
            for (int i = first; i <= name; i++) {
                marks.mark(i, DetectionMethod.TITLE, "a last name in lower case with its particles");
            }
        }
    }

    /// "mevrouw in het bed" says where somebody is: names have no preposition or "het" before an ordinary word.
    private boolean isWhere(int first, int name) {
        return passage.tokens().subList(first, name).stream()
                .anyMatch(token ->
                        Particles.isPreposition(token.lower()) || token.lower().equals("het"));
    }

    /// "de dokter van gent" is from there, "dokter van gent" is called so.
    boolean isAfterArticle(int title) {
        return new NameContext(passage, title, marks).afterOneOf(DutchCues.ARTICLES);
    }
}
