package org.mangomoment.classifier.names;

import java.util.BitSet;
import java.util.Set;

/// Words with a capital that the words around them show to be no person's name: after "het", "een" or "a bottle
/// of", and beside a word for a hospital.
final class NamelessContext {
    private static final Set<String> ONE_OF_MANY =
            WordList.words("een 'n n nen zo'n elke iedere welke geen a an another every");
    private static final Set<String> NEUTER = WordList.words("het 't");
    private static final Set<String> IS = WordList.words("is was");
    private static final Set<String> MEASURES = WordList.words(
            "fles flesje glas glaasje doos doosje zak zakje pak pakje pot potje tas kop kopje blik blikje pint pintje"
                    + " reep reepje stuk stukje bus tube tablet tabletje pilletje spuitje dosis infuus zakske flesken merk"
                    + " pils bak krat stapel");
    private static final Set<String> MEASURES_OF = WordList.words(
            "bottle box bag glass cup packet pack tin can bar tube jar pint dose course piece slice tub pot bowl sip");
    private static final Set<String> BEFORE_HOSPITAL = WordList.words(
            "az uz zna gza umc chu olvg olv wzc rvt opz rz mumc pz wvc psych ziekenhuis kliniek woonzorgcentrum"
                    + " woonzorghuis zorgcentrum zorghuis rusthuis rustoord verpleeghuis verzorgingshuis hospice"
                    + " revalidatiecentrum dienstencentrum groepspraktijk apotheek campus vzw bvba nv restaurant café"
                    + " hotel hostel camping feestzaal brouwerij supermarkt residentie serviceflats school basisschool"
                    + " huize home kapel kerk basiliek abdij klooster parochie gebouw blok vleugel zaal paviljoen afdeling dienst"
                    + " unit merk firma");
    private static final Set<String> HOSPITALS = WordList.words(
            "hospital infirmary hospice clinic ziekenhuis kinderziekenhuis gasthuis kliniek university college academy"
                    + " chapel cathedral foundation charity society institute museum theatre stadium airport");
    private static final Set<String> HOUSES = WordList.words(
            "house ward unit centre center lodge court wing building school trust pharmacy lane road street church"
                    + " hotel station park campus surgery practice arena bridge square gardens cottage manor grange hall"
                    + " suite");
    private static final Set<String> HOSPITALS_LIKE_PERSONS = WordList.words(
            "jessa imelda isala delta damiaan monica vesalius erasmus franciscus antonius elisabeth sophia emma"
                    + " beatrix amalia bernhoven laurentius catharina martini radboud christie walton freeman haga gelre");
    private static final Set<String> IN = WordList.words("in near");
    private static final Set<String> DISEASES = WordList.words(
            "ALS MS TIA CVA COPD ADHD ADD PTSD MRSA HIV AIDS MSA PSP COVID TBC NAH ASS OCD IBS IBD TED ICE LA LV");
    private static final Set<String> TOWNS_LIKE_PERSONS = WordList.words(
            "lincoln chester preston wells nelson bolton burton sutton hastings lancaster warwick blackburn poole"
                    + " lewes hull bath reading rugby barnet harrow kendal stafford stamford kimberley florence charlotte"
                    + " houston austin dallas sydney adelaide victoria georgia");
    private static final Set<String> WHERE = WordList.words("in naar at to");
    private static final Set<String> INSIDE = WordList.words("of the de den der van ter ten st saint sint");
    private static final Set<String> SAINT = WordList.words("sint st saint sainte");
    private static final Set<String> OF_THE = WordList.words("of the st");
    private static final int LONGEST = 4;

    private final TokenizedText passage;
    private final Lexicon lexicon;
    private final BitSet nameless;

    private NamelessContext(TokenizedText passage, Lexicon lexicon, BitSet nameless) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.nameless = nameless;
    }

    /// Adds what it finds to the words that are no name.
    static void addTo(BitSet nameless, TokenizedText passage, Lexicon lexicon) {
        var context = new NamelessContext(passage, lexicon, nameless);
        for (int i = 0; i < passage.tokens().size(); i++) {
            context.read(i);
        }
        for (int i = 0; i < passage.tokens().size(); i++) {
            context.readListed(i);
        }
    }

    /// A hospital with a person's name counts beside another: "AZ Delta, Imelda en Jessa".
    private void readListed(int i) {
        if (token(i).isAllCapitals() && !passage.calmed() && DISEASES.contains(token(i).text())) {
            nameless.set(i);
        } else if (TOWNS_LIKE_PERSONS.contains(token(i).lower())
                && i > 0
                && token(i).joined()
                && isLast(i)
                && IN.contains(token(i - 1).lower())) {
            nameless.set(i);
        } else if (HOSPITALS_LIKE_PERSONS.contains(token(i).lower())
                && token(i).isCapital()
                && (isNamelessBeside(i, -1) || isNamelessBeside(i, 1) || isThere(i))) {
            nameless.set(i);
        }
    }

    private boolean isThere(int i) {
        return i > 0 && token(i).joined() && WHERE.contains(token(i - 1).lower());
    }

    private boolean isNamelessBeside(int i, int direction) {
        for (int at = i + direction; Math.abs(at - i) <= 2 && passage.has(at); at += direction) {
            if (nameless.get(at)) {
                return true;
            }
        }
        return false;
    }

    private void read(int i) {
        var lower = token(i).lower();
        if (isSaintsPlace(lower) || isRoute(i)) {
            nameless.set(i);
        }
        if ((HOSPITALS.contains(lower) || HOUSES.contains(lower)) && token(i).isCapital() && token(i).joined()) {
            takeBefore(i);
        }
        if (!isCapitalNoTitle(i) || !token(i).joined() || i == 0) {
            return;
        }
        var before = token(i - 1).lower();
        if (ONE_OF_MANY.contains(before) && !token(i - 1).isInitial() && isLast(i) && !isPerson(i - 1)) {
            nameless.set(i);
        } else if (NEUTER.contains(before) && !isDiminutive(lower) && !isFullName(i) && !isCleft(i)) {
            takeCapitals(i);
        } else if (BEFORE_HOSPITAL.contains(before) && isOrganisation(i)) {
            takeAfter(i);
        } else if (SAINT.contains(before) && !isTitle(i - 2) && !isParticle(i - 2)) {
            nameless.set(i);
        } else if (MEASURES.contains(before)
                || (before.equals("of")
                        && i > 1
                        && MEASURES_OF.contains(token(i - 2).lower()))) {
            nameless.set(i);
        }
    }

    /// Whether the word is a first name that is an article too: "zuster An Maes", "Elke Peeters", not "Elke Vlaming".
    private boolean isPerson(int article) {
        var token = token(article);
        if (!token.isCapital() || !lexicon.isFirstName(token.form())) {
            return false;
        }
        var next = token(article + 1);
        return !next.isAllCapitals()
                && (!token.starts() || lexicon.isLastName(next.form()) || !lexicon.isAny(next.form()));
    }

    /// A first name after "the school" or "the ward" may be somebody's: "op school Lotte".
    private boolean isOrganisation(int i) {
        return token(i - 1).isAllCapitals() || !lexicon.isFirstName(token(i).form());
    }

    private boolean isLast(int i) {
        return !passage.has(i + 1) || !token(i + 1).joined() || !token(i + 1).isCapital();
    }

    private boolean isParticle(int i) {
        return passage.has(i) && Particles.isParticle(token(i).lower());
    }

    private boolean isFullName(int i) {
        return !isLast(i) && lexicon.isFirstName(token(i).form());
    }

    /// "Eigenlijk is het Dierickx die een medaille verdient" is about somebody.
    private boolean isCleft(int i) {
        return i > 1
                && IS.contains(token(i - 2).lower())
                && passage.has(i + 1)
                && token(i + 1).lower().equals("die");
    }

    private void takeCapitals(int from) {
        for (int i = from; i < from + LONGEST && passage.has(i) && (i == from || token(i).joined()); i++) {
            if (!isCapitalNoTitle(i)) {
                break;
            }
            nameless.set(i);
        }
    }

    private void takeAfter(int from) {
        int last = from;
        for (int i = from; i < from + LONGEST && passage.has(i) && (i == from || token(i).joined()); i++) {
            if (token(i).isCapital() && !Titles.isTitle(token(i).lower())) {
                last = i;
            } else if (!INSIDE.contains(token(i).lower())) {
                break;
            }
        }
        nameless.set(from, last + 1);
    }

    private void takeBefore(int kind) {
        int first = kind;
        for (int i = kind - 1; i >= Math.max(0, kind - LONGEST) && token(i + 1).joined(); i--) {
            if (isCapitalNoTitle(i)
                    && !(token(i).starts()
                            && (lexicon.isOrdinary(token(i).lower()) || lexicon.isFirstName(token(i).form())))) {
                first = i;
            } else if (!OF_THE.contains(token(i).lower())) {
                break;
            }
        }
        boolean person = HOUSES.contains(token(kind).lower())
                && lexicon.isFirstName(token(first).form());
        if (first < kind && !person && !isTitle(first - 1)) {
            nameless.set(first, kind + 1);
        }
    }

    private boolean isTitle(int i) {
        return passage.has(i) && token(i + 1).joined() && Titles.isTitle(token(i).lower());
    }

    private boolean isCapitalNoTitle(int i) {
        return token(i).isCapital() && !token(i).isInitial() && !Titles.isTitle(token(i).lower());
    }

    /// "Saint-Luc", "Sint-Jozef": a hospital, a school, a town.
    private static boolean isSaintsPlace(String lower) {
        return lower.startsWith("saint-") || lower.startsWith("sint-");
    }

    /// "Parijs-Roubaix".
    private boolean isRoute(int i) {
        var form = token(i).form();
        int hyphen = form.indexOf('-');
        return hyphen > 0 && lexicon.isKnownPlace(form.substring(0, hyphen)) && !lexicon.isLastName(form);
    }

    private static boolean isDiminutive(String lower) {
        return lower.endsWith("ke") || lower.endsWith("je");
    }

    private Token token(int index) {
        return passage.tokens().get(index);
    }
}
