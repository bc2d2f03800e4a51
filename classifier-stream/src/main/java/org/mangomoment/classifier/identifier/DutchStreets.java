package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.ALONE;
import static org.mangomoment.classifier.identifier.AddressParts.AT_CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.HOUSE;
import static org.mangomoment.classifier.identifier.AddressParts.form;

import java.util.ArrayList;
import java.util.List;

/// Streets as Dutch and German write them, the word for street at the end: "Korte Lindestraat 12 bus 3, 3000 Leuven".
final class DutchStreets implements FormRecognizer {
    private static final String SURE_ENDING =
            "(?:straat|straten|laan|dreef|steenweg|stwg|strasse|straße|gasse|(?<!rijks|snel|auto|spoor|water|onder|on)weg)";
    private static final String ENDING =
            "(?:b(?:oulevard|olwerk|aan|erg|rug)|p(?:lantsoen|leintje|laats|latz|lein|oort|ark|ad)|k(?:aaien"
                    + "|outer|aai|ade)|g(?:racht|ang)|s(?:traatje|ingel|luis|teeg)|h(?:aven|eide|oeve|orst|oek|of)|m(?"
                    + ":arkt|eers)|l(?:aar|ei)|v(?:eld|est)|w(?:erf|al)|d(?:ries|ijk|onk|am)|ring|a(?:kker|llee)|oord|"
                    + "erf|zoom)";
    private static final String AFTER_PERSON =
            "(?:(?-i:Dr|Prof|Burg|St|Pres|Mgr|Kard|Past|Min|Kan|Gen|Kol|Kapt|Ds|Mr|Ir|Baron|Graaf)\\.? ?)?";
    private static final String SMALL = "(?:van|op|naar|over|der|den|de|het|['’]t|ten|ter|aan)";

    private static final List<FormRecognizer> NUMBERED = List.of(
            form(
                            "a street and a house number",
                            ALONE + "(?:" + CAPITAL + "[ ]){0,3}['’]?\\p{L}[\\p{L}'’.\\-]{1,29}?" + SURE_ENDING + HOUSE)
                    .needing("straat", "straten", "laan", "dreef", "weg", "stwg", "strasse", "straße", "gasse"),
            form(
                    "a street and a house number",
                    AT_CAPITAL + ALONE + AFTER_PERSON + "(?:" + CAPITAL + "[ ]){0,2}(?-i:\\p{Lu})[\\p{L}'’.\\-]{2,30}?"
                            + ENDING + HOUSE),
            form(
                    "a word for a street, a name and a house number",
                    AT_CAPITAL
                            + ALONE
                            + "(?-i:Steenweg|Stwg\\.?|Laan|Weg|Straat|Plein|Dreef|Kaai|Kade|Gracht|Singel|Allee|Baan|Park|Hof|Pad|Boulevard|Buitensingel|Dijk|Ring)(?:"
                            + " "
                            + SMALL + "){1,3} " + CAPITAL + "(?: " + CAPITAL + ")?" + HOUSE),
            form(
                    "a street and a house number",
                    AT_CAPITAL + ALONE + CAPITAL + "(?: (?:de|den|der|van|" + CAPITAL
                            + ")){0,3}"
                            + " (?-i:Markt|Kouter|Zand|Vest|Vesten|Wal|Park|Plaats|Singel|Gracht|Dijk|Steenweg|[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Ss]teenweg|[Bb]aan|[Dd]reef|[Kk]aai|[Gg]ürtel|útja|utca|ulica|tér|náměstí)"
                            + HOUSE));

    private static final List<String> STREETS =
            List.of("straat", "laan", "steenweg", "dreef", "plein", "gracht", "kade", "stras", "straß");
    private static final FormRecognizer WITH_YEAR = form(
            "a square with a year for a name",
            AT_CAPITAL + ALONE
                    + "(?-i:Plein|Laan|Straat) (?:1[89]|20)\\d\\d,? (?:nr\\.? ?|nummer )?\\d{1,4}(?![\\p{L}\\p{N}])");
    private static final String NO_COUNT = "(?![\\p{L}\\p{N}]| (?:uur|keer|dagen|jaar|mensen))";
    private static final FormRecognizer WITH_ARTICLE = form(
            "a place with an article and a house number",
            ALONE + "(?:['’]t|(?-i:Ter|Ten)) " + CAPITAL + " \\d{1,4}+[a-z]?" + NO_COUNT);
    private static final FormRecognizer LIVED_IN = form(
            "where somebody lives, with a number",
            ALONE + "(?:woon(?:t|de|den|achtig)?|wonen|thuis) (?:op|in|aan|te) (?:de |het )?(?<it>" + CAPITAL + "(?: "
                    + CAPITAL + "){0,2} \\d{1,4}+[a-z]?" + NO_COUNT + ")");

    private static final FormRecognizer UNNUMBERED = form(
            "a street",
            AT_CAPITAL + ALONE + "(?:" + CAPITAL
                    + "[ ]){0,2}(?-i:\\p{Lu})[\\p{L}'’\\-]{2,30}?(?:straat|laan|steenweg|dreef|plein|gracht|kade|strasse|straße)(?![\\p{L}\\p{N}])");

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        if (text.hasDigit()) {
            NUMBERED.forEach(form -> found.addAll(form.in(text)));
            addParticular(text, found);
        }
        if (text.holdsAny(STREETS)) {
            found.addAll(UNNUMBERED.in(text));
        }
        return found;
    }

    private static void addParticular(ScannedText text, List<Finding> found) {
        if (text.holdsAny(List.of("plein ", "laan ", "straat "))) {
            found.addAll(WITH_YEAR.in(text));
        }
        if (text.holdsAny(List.of("'t ", "’t ", "ter ", "ten "))) {
            found.addAll(WITH_ARTICLE.in(text));
        }
        if (text.holdsAny(List.of("woon", "wonen", "thuis "))) {
            found.addAll(LIVED_IN.in(text));
        }
    }
}
