package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Names of persons in Dutch text that are written with a capital, by the dictionary and the words beside them.
final class DutchNamesWithCapital {
    private static final Set<String> PLACE_BEFORE =
            Set.of("in", "te", "naar", "uit", "nabij", "vanuit", "rond", "richting", "omgeving", "tot");
    private static final Set<String> WHERE = Set.of("in", "te", "uit", "nabij", "vanuit");
    private static final Set<String> THING_BEFORE = Set.of(
            "de", "het", "een", "'t", "deze", "die", "dit", "dat", "onze", "ons", "mijn", "zijn", "haar", "hun", "elke",
            "elk", "geen", "der", "des", "van", "'s", "s");
    private static final Set<String> TO_BE = WordList.words("ben is was zijn waren werd bleef bent");
    private static final Set<String> PRONOUNS =
            WordList.words("ik je jij u ge gij hij ze zij we wij jullie het dat dit");
    /// As in "Lieve Thea".
    private static final Set<String> DEAR = Set.of("lieve", "liefste", "beste", "dierbare");

    private final Lexicon lexicon;
    private final DutchWords words;

    DutchNamesWithCapital(Lexicon lexicon, DutchWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /// Marks the word if it is a name.
    void mark(NameContext here, Marks marks) {
        var token = here.token();
        if (here.isNumberOrInitialAfterName()) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "initial or number after a name");
            return;
        }
        if (token.hasDigit() || token.isInitial() || isAcronym(here) || isNoName(here)) {
            return;
        }
        var classes = lexicon.dutchClasses(token.form());
        boolean first = lexicon.isFirstName(token.form())
                || lexicon.isFirstName(token.asName())
                || lexicon.isPetName(token.form());
        boolean last = lexicon.isLastName(token.form());
        boolean ordinary = words.isOrdinary(token.lower());
        if (here.afterTitle() && (first || last || !ordinary || here.isParticleToCapital())) {
            marks.mark(here.index(), DetectionMethod.TITLE, "capital after a form of address");
        } else if (here.afterName() || here.afterInitial()) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "capital after a name or an initial");
        } else if (lexicon.isKnownPlace(token.form()) || Particles.isParticle(token.lower())) {
            return;
        } else if (first) {
            decideFirstName(here, marks);
        } else if (token.starts() ? isNameAtStart(here, classes, last) : isNameInside(here, classes, last, ordinary)) {
            marks.mark(
                    here.index(), DetectionMethod.LEXICON, last ? "a last name" : "no word that the dictionary knows");
        }
    }

    private void decideFirstName(NameContext here, Marks marks) {
        if ((DEAR.contains(here.token().lower()) && here.beforeCapital()) || isPredicate(here)) {
            return;
        }
        var lower = here.token().lower();
        boolean doubtful = words.isCommonAlthoughName(lower)
                || (words.isOrdinary(lower)
                        && !lexicon.isFlemishFirstName(here.token().form()));
        if (!here.token().starts() || !doubtful) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name");
        } else if (here.beforeCapital()
                || here.beforeAndCapital()
                || (here.beforeOneOf(DutchNames.AFTER_A_NAME)
                        && !words.isFunctionWord(here.token().lower()))) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name that is also a word, by what follows");
        }
    }

    /// Whether the sentence begins with what somebody is: "Noor ben ik niet".
    private boolean isPredicate(NameContext here) {
        int afterVerb = here.index() + 2;
        return here.token().starts()
                && words.isOrdinary(here.token().lower())
                && here.beforeOneOf(TO_BE)
                && here.passage().has(afterVerb)
                && here.passage().tokens().get(afterVerb).joined()
                && PRONOUNS.contains(here.passage().tokens().get(afterVerb).lower());
    }

    private boolean isNameAtStart(NameContext here, Set<WordClass> classes, boolean last) {
        var lower = here.token().lower();
        if (words.isOrdinary(lower) || DutchWords.isCapitalisedWord(classes)) {
            return last
                    && here.beforeCapital()
                    && !words.isCommonAlthoughName(lower)
                    && !words.isFunctionWord(lower)
                    && !Titles.isTitle(lower)
                    && here.nextIsUnknown(words);
        }
        if (last) {
            return true;
        }
        return DutchWords.isUnknown(classes)
                && !words.isOrdinaryOrMade(lower)
                && !words.isCommonAlthoughName(lower)
                && (!here.token().quoted() || here.beforeCapital());
    }

    private boolean isNameInside(NameContext here, Set<WordClass> classes, boolean last, boolean ordinary) {
        if (DutchWords.isCapitalisedWord(classes)) {
            return ((last && isNeitherPlaceNorAdjective(classes))
                            || words.isLoneNoun(classes, here.token().lower()))
                    && !here.afterOneOf(THING_BEFORE);
        }
        if (last) {
            boolean place = classes.contains(WordClass.PLACE) && here.afterOneOf(PLACE_BEFORE);
            return !place && !(ordinary && here.afterOneOf(THING_BEFORE));
        }
        if (classes.equals(Set.of(WordClass.PLACE))) {
            return here.beforeCapital() && !here.afterOneOf(PLACE_BEFORE);
        }
        return DutchWords.isUnknown(classes)
                && !isWhere(here)
                && !words.isOrdinaryOrHyphenated(here.token().lower())
                && (classes.isEmpty() || !words.isOrdinaryOrMade(here.token().lower()));
    }

    /// Whether a last name that is written with a capital anyway is neither a place nor an adjective: "Janssens", not
    /// "Fries".
    private static boolean isNeitherPlaceNorAdjective(Set<WordClass> classes) {
        return !classes.contains(WordClass.ADJECTIVE) && !classes.contains(WordClass.PLACE);
    }

    /// A word that no list holds after "uit" and the like is a place: "uit Gdańsk".
    private boolean isWhere(NameContext here) {
        return here.afterOneOf(WHERE) && !here.beforeCapital();
    }

    /// Months, peoples and the like are no names unless what stands around them makes them one: "Frans Peeters".
    private boolean isNoName(NameContext here) {
        var lower = here.token().lower();
        if (NotNames.isNeverPartOfDutchName(lower)) {
            return true;
        }
        return NotNames.hasInDutch(lower)
                && !here.afterName()
                && !(here.beforeCapital() && lexicon.isFirstName(here.token().form()));
    }

    private boolean isAcronym(NameContext here) {
        var token = here.token();
        return token.isAllCapitals()
                && token.text().length() <= 5
                && !here.afterTitle()
                && !(token.text().length() > 2 && lexicon.isFirstName(token.asName()));
    }
}
