package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.ALONE;
import static org.mangomoment.classifier.identifier.AddressParts.CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.TOWN;
import static org.mangomoment.classifier.identifier.AddressParts.UNIT;
import static org.mangomoment.classifier.identifier.AddressParts.form;

import java.util.ArrayList;
import java.util.List;

/// Streets as English and French write them: "12 Elm Road", "12, rue de la Paix".
final class OtherStreets implements Identifiers {
    private static final String SURE = "(?:street|road|rd|avenue|ave|crescent|boulevard|blvd)(?![\\p{L}\\p{N}])";
    private static final String CAPITALISED =
            "(?-i:St|Lane|Ln|Drive|Dr|Close|Court|Gardens|Square|Terrace|Mews|Row|Grove|Hill|Walk|Place|Way|Circle|Parkway|Highway|Park|Rise|Green)(?![\\p{L}\\p{N}])";
    private static final String LOWER_WORD =
            "(?!(?:minutes?|mins?|miles?|hours?|metres?|meters?|km|the|of|my|our|their|on|down|up|from|in|at|and|to|yards?|people|nurses?|times)(?![\\p{L}\\p{N}]))[\\p{L}'’.\\-]{1,30}+ ";
    private static final String STREET_FR = "(?:rue|avenue|boulevard|chauss[ée]e|all[ée]e|impasse|quai|chemin)";
    private static final String OF = "(?:de la |de l['’]|de |du |des |d['’])?";

    private static final List<Identifiers> NUMBERED = List.of(
            form(
                    "a house number and a street",
                    ALONE + "(?:\\d{1,5}+[a-z]?,? ){1,2}(?:" + LOWER_WORD + "){1,3}?" + SURE + UNIT),
            form(
                    "a house number and a street",
                    ALONE + "(?:\\d{1,5}+[a-z]?,? ){1,2}(?:" + CAPITAL + " ){1,4}?" + CAPITALISED + UNIT),
            form(
                    "a house number and a street",
                    ALONE + "(?:\\d{1,5}+ )?\\d{1,5}+(?: ?(?:bis|ter|[a-z]))?,? " + STREET_FR + " " + OF
                            + "[\\p{L}'’\\-]{2,30}+(?: " + CAPITAL + "){0,3}" + TOWN),
            form(
                    "a street and a house number",
                    ALONE + STREET_FR + " " + OF + "(?:" + CAPITAL + "[ ]?){1,4},? \\d{1,4}" + TOWN));

    private static final Identifiers UNNUMBERED = form(
            "a street and its name",
            ALONE + "(?:" + CAPITAL + " ){1,3}(?-i:Street|Road|Avenue|Lane|Crescent|Terrace|Boulevard)(?![\\p{L}])");

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        if (text.chars().anyMatch(Character::isDigit)) {
            NUMBERED.forEach(form -> found.addAll(form.in(text)));
        }
        if (AddressParts.holdsAny(text, "street", "road", "avenue", "lane", "crescent", "terrace", "boulevard")) {
            found.addAll(UNNUMBERED.in(text));
        }
        return found;
    }
}
