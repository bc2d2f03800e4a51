package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.words.WordClass;

/// Names of persons in English text, by lists, capitals and titles, and by CoreNLP's model where those leave doubt.
final class EnglishNames implements Recognizer {
    private static final int ORDINARY = 60;
    private static final int COMMON = 20;
    private static final int COMMONEST = 10;
    private static final Set<String> AFTER_A_NAME = Set.of(
            "was",
            "is",
            "has",
            "had",
            "who",
            "really",
            "made",
            "went",
            "gave",
            "took",
            "came",
            "did",
            "does",
            "got",
            "were",
            "understood",
            "kept",
            "said",
            "told",
            "spent",
            "not",
            "always",
            "also",
            "puts",
            "put",
            "makes",
            "goes",
            "brought",
            "knew",
            "left",
            "sat",
            "held",
            "saw",
            "and",
            "couldn't",
            "wasn't");

    /// A common word that is never the subject of a verb: "Will was kind" is about a person.
    static final String NO_SUBJECT = "will";
    private static final Set<String> NAMING = Set.of("call", "calls", "called", "say", "named", "nicknamed");

    private final Lexicon lexicon;
    private final PersonRecognizer recogniser;

    EnglishNames(Lexicon lexicon, PersonRecognizer recogniser) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = TokenizedText.of(text, this::isWordOnly);
        var marks = new Marks(passage, lexicon.nameless(passage));
        var labels = new Labels(passage, recogniser);
        boolean lowerCaseWriter = passage.tokens().stream()
                .noneMatch(token -> token.isCapital() && !token.lower().startsWith("i"));
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            if (marks.isNameless(i)) {
                continue;
            }
            var here = new NameContext(passage, i, marks);
            if (here.token().isCapital()) {
                decideCapital(here, labels, marks);
            } else {
                decideLower(here, lowerCaseWriter, marks);
            }
        }
        new EnglishNamesInContext(passage, marks, lexicon).mark();
        new LoneInitials(passage, marks, EnglishCues.DONE_BY_PEOPLE::contains).mark();
        NameParts.extend(passage, marks, lexicon);
        new NamesByNeighbours(passage, marks, lexicon, EnglishNames::isFollowedAsAName).mark();
        return marks.findings();
    }

    private void decideLower(NameContext here, boolean lowerCaseWriter, Marks marks) {
        var token = here.token();
        var lower = token.lower();
        if (token.hasDigit()) {
            return;
        }
        int level = lexicon.englishLevel(lower);
        boolean first = lexicon.isFirstName(token.asName());
        if ((here.afterName() || here.afterStrongTitle())
                && here.isParticleToCapital()
                && !lower.equals("in")
                && !lower.equals("te")
                && level > COMMON) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "particle of a name");
        } else if (NotNames.has(lower) || lower.length() < 3) {
            return;
        } else if (first
                && lower.length() > 3
                && level > (lowerCaseWriter ? 35 : ORDINARY)
                && !(lexicon.isDutchWord(lower) && level <= 70 && !lowerCaseWriter)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name in lower case");
        } else if (here.afterStrongTitle() && (first || level > ORDINARY)) {
            marks.mark(here.index(), DetectionMethod.TITLE, "no ordinary word after a form of address");
        } else if (here.afterLowerName() && level == WordList.ABSENT && !lexicon.isDutchWord(lower)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "no ordinary word after a first name");
        }
    }

    private void decideCapital(NameContext here, Labels labels, Marks marks) {
        var token = here.token();
        if (here.isNumberOrInitialAfterName() && !token.text().equals("I")) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "initial or number after a name");
            return;
        }
        if (token.hasDigit() || token.isInitial() || isNoName(here, labels)) {
            return;
        }
        var form = token.isAllCapitals() ? token.asName() : token.form();
        boolean first = lexicon.isFirstName(form);
        boolean last = lexicon.isLastName(form);
        int level = lexicon.englishLevel(token.lower());
        if (isAcronym(here, first)) {
            return;
        }
        if (here.afterTitle()
                && (level > ORDINARY
                        || first
                        || (last && level > COMMONEST)
                        || (here.afterStrongTitle() && level > COMMON))) {
            marks.mark(here.index(), DetectionMethod.TITLE, "capital after a form of address");
        } else if ((here.afterName() || here.afterInitial()) && (level > ORDINARY || last || first)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "capital after a name or an initial");
        } else if (!here.token().starts() && here.afterOneOf(NAMING)) {
            marks.mark(here.index(), DetectionMethod.TITLE, "capital after a word that names");
        } else if (first && here.inApposition() && !Titles.isTitle(token.lower())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name set apart by commas");
        } else if (first) {
            decideFirstName(here, level, labels, marks);
        } else if (level <= ORDINARY) {
            decideWord(here, level, last || lexicon.isProperName(form), labels, marks);
        } else {
            decideUnknown(here, form, labels, marks);
        }
    }

    private void decideFirstName(NameContext here, int level, Labels labels, Marks marks) {
        var lower = here.token().lower();
        boolean common = lexicon.isEnglishBeforeName(lower);
        if (level > ORDINARY || (!here.token().starts() && (level > COMMONEST || !common))) {
            if (!lexicon.isKnownPlace(here.token().form()) || labels.isPerson(here.index())) {
                marks.mark(here.index(), DetectionMethod.LEXICON, "a first name");
            }
        } else if ((!common || lower.equals(NO_SUBJECT)) && isFollowedAsAName(here)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name that is also a word, by what follows");
        } else if ((level > COMMONEST || isFollowedAsAName(here)) && labels.isPerson(here.index())) {
            marks.mark(here.index(), DetectionMethod.NER, "recognised as a person");
        }
    }

    /// An ordinary word with a capital: a name only where the model says so, and the word may be one.
    private void decideWord(NameContext here, int level, boolean name, Labels labels, Marks marks) {
        boolean worthAsking =
                here.token().starts() ? name && level > COMMON : name || level > COMMON || here.afterName();
        if (worthAsking
                && (level > COMMON || here.afterName() || (name && level > COMMONEST))
                && labels.isPerson(here.index())) {
            marks.mark(here.index(), DetectionMethod.NER, "recognised as a person");
        }
    }

    private void decideUnknown(NameContext here, String form, Labels labels, Marks marks) {
        boolean place = lexicon.isCapitalisedWord(form) || lexicon.isKnownPlace(form);
        if (place) {
            if ((isFollowedAsAName(here) && !lexicon.isKnownPlace(form)) || labels.isPerson(here.index())) {
                marks.mark(here.index(), DetectionMethod.NER, "recognised as a person");
            }
        } else if ((form.length() > 2 || !here.passage().calmed())
                && lexicon.dutchClasses(form).stream().noneMatch(WordClass::isOrdinary)
                && !labels.isInsidePlaceOrOrganisation(here.index())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "no ordinary word");
        }
    }

    private boolean isNoName(NameContext here, Labels labels) {
        var lower = here.token().lower();
        if (NotNames.isNeverPartOfName(lower) || here.isOfSaint()) {
            return true;
        }
        return NotNames.has(lower)
                && !here.afterName()
                && !(lexicon.isFirstName(here.token().form())
                        && !lower.equals("august")
                        && labels.isPerson(here.index()));
    }

    private static boolean isAcronym(NameContext here, boolean first) {
        var token = here.token();
        return token.isAllCapitals()
                && token.text().length() <= 5
                && !(first && token.text().length() > 2)
                && !here.afterTitle();
    }

    private static boolean isFollowedAsAName(NameContext here) {
        return here.beforeOneOf(AFTER_A_NAME) || here.beforeEnding("ed");
    }

    private boolean isWordOnly(String lower) {
        return lexicon.englishLevel(lower) <= ORDINARY
                && (lexicon.englishLevel(lower) <= COMMON || !lexicon.isFirstName(Casing.capitalised(lower)));
    }
}
