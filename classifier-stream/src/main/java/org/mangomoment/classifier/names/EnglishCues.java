package org.mangomoment.classifier.names;

import java.util.Set;

/// English words that say something about the name beside them.
final class EnglishCues {
    /// Somebody is thanked or greeted: "thank you faith".
    static final Set<String> GREETINGS = WordList.words(
            "thanks thank thankyou cheers dear hi hello hey hiya bye goodbye goodnight morning love regards wishes"
                    + " welcome congratulations well-done bless sincerely yours faithfully xx xxx ta");

    /// Words between a greeting and the name: "thank you so much faith".
    static final Set<String> AFTER_GREETING =
            WordList.words("you u ya so very much again to dear lovely from a best kind warm many lots kindest all my");

    /// What follows somebody's name where somebody is thanked or greeted.
    static final Set<String> AFTER_GREETED =
            WordList.words("for x xx xxx and you your so from i we is was always again that who");

    /// What follows a word in lower case that is hardly a name elsewhere.
    static final Set<String> AFTER_GREETED_WORD = WordList.words("for x xx xxx and");

    /// What stands before somebody who is an object, and hardly before an ordinary word without an article.
    static final Set<String> BEFORE_SOMEBODY = WordList.words(
            "saw met see meet seeing meeting asked ask told tell thank thanked thanking called named nicknamed phoned"
                    + " rang helped hugged kissed knew know know with forget miss missed remember married watched heard"
                    + " let made had because when while until and but that then old young little poor dear lovely to from"
                    + " by for like");

    /// Of these, what may stand before a month, a day or another word too.
    static final Set<String> BEFORE_ANYTHING = WordList.words(
            "and but that then to from by for like because when while until had made know knew let heard old young"
                    + " little poor dear lovely called");

    /// What stands before a month or a season rather than before somebody.
    static final Set<String> BEFORE_TIMES = WordList.words(
            "in since last until till of every this next early late mid by on from to during before after the a each");

    /// What stands before a place.
    static final Set<String> BEFORE_PLACES = WordList.words("in at near around outside");

    /// What stands before a month rather than before a first name.
    static final Set<String> BEFORE_MONTHS =
            WordList.words("in since last until till every this next early late mid during");

    /// What only people do.
    static final Set<String> DONE_BY_PEOPLE = WordList.words(
            "smiled smiles laughed laughs danced dances sang sings sat sits said says told tells asked asks stayed"
                    + " stays listened listens nodded cried wept hugged hugs kissed held holds brought brings gave gives"
                    + " came comes went goes took takes made makes explained explains pushed pulled washed combed cooked"
                    + " baked read reads wrote writes drew draws played plays helped helps waited waits walked walks drove"
                    + " drives knelt leaned whispered joked noticed offered visited phoned rang calls called knows knew"
                    + " remembered loved loves wanted wants stood stands spoke speaks talked talks answered replied"
                    + " promised checked changed showed shows taught sorted fetched found has had was is does did didn't"
                    + " doesn't wasn't isn't hadn't couldn't wouldn't won't from popped bought carried lifted"
                    + " tucked cuddled comforted reassured arranged organised treated chatted cleaned cleared shared"
                    + " looked looks");

    /// Of these, what a month, a feeling or a thing may do too.
    static final Set<String> DONE_BY_ANYTHING = WordList.words(
            "came comes went goes took takes made makes gave gives brought brings was is has had does did didn't"
                    + " doesn't wasn't isn't hadn't couldn't wouldn't won't helped helps and held holds left changed found"
                    + " stood stands called calls treated looked looks stays stayed plays played read reads shows showed"
                    + " waits");

    /// What is no name after a title although it has a capital there, or stands there in lower case.
    static final Set<String> NO_NAMES = WordList.words(
            "name god jesus lord heaven i you he she it we they me him her us them my your his its our their mine this"
                    + " that these those who whom whose which what the a an and or but nor so if then than because as at"
                    + " by for from in into of off on onto out over to up with without within about above after again"
                    + " against all also always am an any are around away back be been before being below between both can"
                    + " can't cannot come came comes coming could couldn't did didn't do does doesn't doing don't done"
                    + " down during each either else ever every everyone except few first get gets getting give gave gives"
                    + " go goes going gone got had has have having held here how however is isn't it's just kept kind knew"
                    + " know last later least let like look looked made make makes many may might more most much must"
                    + " never next no none not nothing now once one only other out own put puts quite really rather said"
                    + " same sat saw say says see seen several shall should since some soon still such sure take takes"
                    + " taken than thank thanks their there thing think thought though through till too told took tell"
                    + " tells too two three four five under until very via was wasn't way we well went were when where"
                    + " whether while why will within won't would yes yet ward staff team care nurse nurses doctor doctors"
                    + " called came stayed sat asked explained even also smiled laughed on-call surgery clinic practice"
                    + " appointment office station desk day's");

    /// What stands before a form of address that names nobody: "the dr may come".
    static final Set<String> ARTICLES =
            WordList.words("the a an my our your his her their this that another every each");

    /// A name follows.
    static final Set<String> CALLED = WordList.words("called named nicknamed");

    /// What somebody's name stands after on a form.
    private static final Set<String> LABELS = WordList.words("nominee nominated name staff member");

    private static final Set<String> FOR = WordList.words("for");
    private static final Set<String> HERE = WordList.words("here");
    private static final Set<String> AS = WordList.words("as");
    private static final Set<String> IS = WordList.words("is was");
    private static final Set<String> ALSO_NAMES = WordList.words("may ward day");

    private EnglishCues() {}

    /// "a porter named Sunday", "Her name was Hope", "known as Mags".
    static boolean isIntroduced(NameContext here) {
        return here.afterOneOf(CALLED)
                || (here.afterOneOf(IS) && here.isWordBefore(2, "name"))
                || (here.afterOneOf(AS) && here.isWordBefore(2, "known"));
    }

    /// "Hi, Joy here, ward clerk": somebody says who writes.
    static boolean isSelfIntroduction(NameContext here) {
        return here.beforeOneOf(HERE) && !here.token().joined() && here.isPausedAfter(1);
    }

    /// "Nominee: Hope".
    static boolean isLabelled(NameContext here) {
        return here.isAfterColon()
                && (here.isAfterWordOf(LABELS) || (here.isAfterWordOf(FOR) && here.isWordBefore(2, "nomination")));
    }

    /// Whether one of [#NO_NAMES] or of the calendar is a name all the same: "Mrs May".
    static boolean isAlsoName(String lower) {
        return ALSO_NAMES.contains(lower);
    }

    /// Whether a word may be a name where the sentence asks for one.
    static boolean mayBeName(String lower) {
        return !NO_NAMES.contains(lower) || isAlsoName(lower);
    }
}
