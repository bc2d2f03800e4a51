package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.ALONE;
import static org.mangomoment.classifier.identifier.AddressParts.CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.HOUSE;
import static org.mangomoment.classifier.identifier.AddressParts.form;

import java.util.ArrayList;
import java.util.List;

/// Streets as Dutch and German write them, the word for street at the end: "Korte Lindestraat 12 bus 3, 3000 Leuven".
final class DutchStreets implements Identifiers {
    private static final String SURE_ENDING =
            "(?:straat|straten|laan|dreef|steenweg|stwg|strasse|straße|gasse|(?<!rijks|snel|auto|spoor|water|onder|on)weg)";
    private static final String ENDING =
            "(?:baan|plein|kaai|kade|gracht|singel|pad|hof|markt|lei|vest|wal|dijk|berg|veld|park|plaats|steeg|ring|boulevard|allee|platz)";

    private static final List<Identifiers> NUMBERED = List.of(
            form(
                    "a street and a house number",
                    ALONE + "(?:" + CAPITAL + "[ ]){0,3}['’]?\\p{L}[\\p{L}'’.\\-]{1,29}?" + SURE_ENDING + HOUSE),
            form(
                    "a street and a house number",
                    ALONE + "(?:" + CAPITAL + "[ ]){0,2}(?-i:\\p{Lu})[\\p{L}'’.\\-]{2,30}?" + ENDING + HOUSE),
            form(
                    "a street and a house number",
                    ALONE + CAPITAL + "(?: (?:de|den|der|van|" + CAPITAL
                            + ")){0,3} (?-i:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Ss]teenweg|[Bb]aan|[Dd]reef|[Kk]aai|[Gg]ürtel|útja|utca|ulica|tér|náměstí)"
                            + HOUSE));

    private static final Identifiers UNNUMBERED = form(
            "a street",
            ALONE + "(?:" + CAPITAL
                    + "[ ]){0,2}(?-i:\\p{Lu})[\\p{L}'’\\-]{2,30}?(?:straat|laan|steenweg|dreef|plein|gracht|kade|strasse|straße)(?![\\p{L}\\p{N}])");

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        if (text.chars().anyMatch(Character::isDigit)) {
            NUMBERED.forEach(form -> found.addAll(form.in(text)));
        }
        if (AddressParts.holdsAny(
                text, "straat", "laan", "steenweg", "dreef", "plein", "gracht", "kade", "stras", "straß")) {
            found.addAll(UNNUMBERED.in(text));
        }
        return found;
    }
}
