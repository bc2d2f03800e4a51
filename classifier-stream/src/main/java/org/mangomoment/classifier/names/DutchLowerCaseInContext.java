package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Words in lower case that lists leave in doubt, by the sentence around them: somebody thanked or greeted ("bedankt
/// riet"), a form of address before a noun ("dokter bakker").
final class DutchLowerCaseInContext {
    private static final Set<String> TWO_LETTERS = WordList.words("an jo bo");
    private static final Set<String> SAYING =
            WordList.words("zei zegt vroeg vraagt riep roept antwoordde vertelde lachte fluisterde");

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final DutchWords words;
    private final DutchParticles particles;
    private final DutchSentence sentence;

    DutchLowerCaseInContext(
            TokenizedText passage,
            Marks marks,
            Lexicon lexicon,
            DutchWords words,
            DutchSentence sentence,
            DutchParticles particles) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = sentence;
        this.particles = particles;
    }

    /// Marks the word if the sentence makes it a name.
    void mark(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        int i = here.index();
        if ((here.afterTitle() || here.afterLowerName()) && Particles.isParticle(lower)) {
            particles.markLowerChain(here, i);
        } else if (lower.length() < 2 || NotNames.isNeverPartOfDutchName(lower) || Particles.isParticle(lower)) {
            return;
        } else if ((here.afterStrongTitle() || isAfterShoutedPart(here))
                && isLowerLastName(token)
                && !(words.isOrdinary(lower) && particles.isAfterArticle(i - 1))) {
            marks.mark(i, DetectionMethod.TITLE, "a last name in lower case after a form of address");
        } else if (isLowerFirstName(here) || isSignature(here) || isNounAfterRole(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name in lower case, by the sentence");
        }
    }

    /// A noun or adjective right after a form of address, without an article, is a name: "dokter bakker".
    private boolean isLowerLastName(Token token) {
        var classes = lexicon.dutchClasses(token.lower());
        boolean verb = classes.contains(WordClass.VERB) && !classes.contains(WordClass.NOUN);
        return !verb
                && !classes.contains(WordClass.FUNCTION_WORD)
                && !DutchCues.DONE_BY_PEOPLE.contains(token.lower())
                && !Titles.isTitle(token.lower())
                && lexicon.isPossibleLastName(token.asName());
    }

    /// Whether the writer's capitals say nothing, so that a last name may stand small after a name or its particle.
    private boolean isAfterShoutedPart(NameContext here) {
        return passage.calmed() && here.afterName();
    }

    /// "bedankt lore en jonas".
    private boolean isAndLowerName(NameContext here) {
        int before = here.index() - 2;
        return here.afterOneOf(NameContext.AND)
                && marks.isMarked(before)
                && !passage.tokens().get(before).isCapital()
                && (lexicon.isFlemishFirstName(here.token().asName())
                        || (lexicon.isFirstName(here.token().asName())
                                && !words.isOrdinary(here.token().lower())));
    }

    /// A noun that is a first name too, where a noun would have an article: "schoonbroer staf", "daar stond een jonge
    /// gast, wout zei dat hij bleef".
    private boolean isNounForSomebody(NameContext here) {
        var lower = here.token().lower();
        if (!lexicon.isFlemishFirstName(here.token().asName())
                || !sentence.isNounOnly(lower)
                || !words.isOrdinary(lower)
                || DutchCues.ABSTRACT.contains(lower)
                || Titles.isTitle(lower)) {
            return false;
        }
        return here.afterKin()
                || (!here.token().joined() && here.beforeOneOf(DutchCues.DONE_BY_PEOPLE) && !sentence.isInverted(here));
    }

    /// The text's last word alone: "... en dat was het. roger".
    private boolean isSignature(NameContext here) {
        var name = here.token().asName();
        return here.isLastWordAlone() && here.token().text().length() > 2 && lexicon.isFlemishFirstName(name);
    }

    /// "over zuster roos van de afdeling": a noun right after a role without an article.
    private boolean isNounAfterRole(NameContext here) {
        var lower = here.token().lower();
        return here.afterOneOf(DutchCues.ROLES)
                && !particles.isAfterArticle(here.index() - 1)
                && lexicon.isFirstName(here.token().asName())
                && !words.isFunctionWord(lower)
                && !DutchCues.DONE_BY_PEOPLE.contains(lower)
                && !Titles.isTitle(lower);
    }

    private boolean isLowerFirstName(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        var name = token.asName();
        if (isAndLowerName(here) || isNounForSomebody(here)) {
            return true;
        }
        boolean near = here.afterOneOf(DutchCues.OF_THE_HOUSE)
                || here.afterOneOf(DutchCues.BEFORE_SOMEBODY)
                || here.afterOneOf(SAYING)
                || here.beforeOneOf(DutchCues.DONE_BY_PEOPLE);
        if (!(near || sentence.isAfterGreeting(here)) || Titles.isTitle(lower) || !lexicon.isPossibleFirstName(name)) {
            return false;
        }
        boolean ordinary = words.isOrdinary(lower);
        if (sentence.isGreeted(here)) {
            return true;
        }
        if (ordinary && here.afterOneOf(SAYING) && lexicon.isFlemishFirstName(name) && sentence.isNounOnly(lower)) {
            return true;
        }
        if (ordinary) {
            return here.afterOneOf(DutchCues.OF_THE_HOUSE)
                    && lower.length() > 2
                    && lexicon.isFlemishFirstName(name)
                    && here.beforeOneOf(DutchCues.DONE_BY_PEOPLE);
        }
        return (TWO_LETTERS.contains(lower) || (lower.length() > 2 && lexicon.isFlemishFirstName(name)))
                && (here.afterOneOf(DutchCues.OF_THE_HOUSE)
                        || here.afterOneOf(DutchCues.BEFORE_SOMEBODY)
                        || here.beforeOneOf(DutchCues.DONE_BY_PEOPLE));
    }
}
