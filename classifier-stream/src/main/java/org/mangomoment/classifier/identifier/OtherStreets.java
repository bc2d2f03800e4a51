package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.ALONE;
import static org.mangomoment.classifier.identifier.AddressParts.AT_CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.AT_FIGURE;
import static org.mangomoment.classifier.identifier.AddressParts.CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.TOWN;
import static org.mangomoment.classifier.identifier.AddressParts.UNIT;
import static org.mangomoment.classifier.identifier.AddressParts.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Streets as English and French write them: "12 Elm Road", "12, rue de la Paix".
final class OtherStreets implements FormRecognizer {
    private static final String SURE = "(?:street|road|rd|avenue|ave|crescent|boulevard|blvd)(?![\\p{L}\\p{N}])";
    private static final String CAPITALISED =
            "(?-i:St|Lane|Ln|Drive|Dr|Close|Court|Gardens|Square|Terrace|Mews|Row|Grove|Hill|Walk|Place|Way|Circle|Parkway|Highway|Park|Rise|Green)(?![\\p{L}\\p{N}])";
    private static final String LOWER_WORD =
            "(?!(?:minutes?|mins?|miles?|hours?|metres?|meters?|km|the|of|my|our|their|on|down|up|from|in|at|and|to|yards?|people|nurses?|times)(?![\\p{L}\\p{N}]))[\\p{L}'’.\\-]{1,30}+"
                    + " ";
    private static final String STREET_FR = "(?:rue|avenue|boulevard|chauss[ée]e|all[ée]e|impasse|quai|chemin)";
    private static final String OF = "(?:de la |de l['’]|de |du |des |d['’])?";

    private static final List<FormRecognizer> NUMBERED = List.of(
            form(
                    "a house number and a street",
                    AT_FIGURE + ALONE + "(?:\\d{1,5}+[a-z]?,? ){1,2}(?:" + LOWER_WORD + "){1,3}?" + SURE + UNIT),
            form(
                    "a house number and a street",
                    AT_FIGURE + ALONE + "(?:\\d{1,5}+[a-z]?,? ){1,2}(?:" + CAPITAL + " ){1,4}?" + CAPITALISED + UNIT),
            form(
                    "a house number and a street",
                    AT_FIGURE + ALONE + "(?:\\d{1,5}+ )?\\d{1,5}+(?: ?(?:bis|ter|[a-z]))?,? " + STREET_FR + " " + OF
                            + "[\\p{L}'’\\-]{2,30}+(?: " + CAPITAL + "){0,3}" + TOWN),
            form(
                            "a street and a house number",
                            ALONE + STREET_FR + " " + OF + "(?:" + CAPITAL + "[ ]?){1,4},? \\d{1,4}" + TOWN)
                    .needing(
                            "rue ",
                            "avenue ",
                            "boulevard ",
                            "chauss",
                            "allée ",
                            "allee ",
                            "impasse ",
                            "quai ",
                            "chemin "));

    private static final String HOUSE_NAMES =
            "Cottage|House|Rectory|Farm|Farmhouse|Lodge|Manor|Barn|Vicarage|Mill|Grange|Hall|Bungalow|Villa|Court|Mansions|Buildings|Heights|Tower";
    private static final String HOUSE_NAME = "(?-i:" + HOUSE_NAMES + ")";
    private static final String[] HOUSE_NAMES_BEFORE_ROAD = Stream.of(HOUSE_NAMES.split("\\|", -1))
            .map(name -> name.toLowerCase(Locale.ROOT) + ", ")
            .toArray(String[]::new);
    private static final String ROAD =
            "(?-i:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Crescent|Terrace|Boulevard|Close|Drive|Way|Green|Hill)";

    private static final List<FormRecognizer> NAMED = List.of(
            form(
                            "a flat and its house",
                            AT_CAPITAL + ALONE + "(?-i:Flat|Apartment|Apt|Unit|Suite|Studio) \\d{1,4}+[a-z]?(?:, (?:"
                                    + CAPITAL + " ){1,2}" + HOUSE_NAME + ")?(?![\\p{L}\\p{N}])")
                    .needing("flat ", "apartment ", "apt ", "unit ", "suite ", "studio "),
            form(
                            "a house with a name, its street and town",
                            AT_CAPITAL + ALONE + "(?:" + CAPITAL + " ){1,3}" + HOUSE_NAME + ", (?:" + CAPITAL
                                    + " ){1,3}" + ROAD + "(?:, " + CAPITAL + "(?: " + CAPITAL + ")?)?(?![\\p{L}])")
                    .needing(HOUSE_NAMES_BEFORE_ROAD),
            form(
                    "a house number and a street in capitals",
                    AT_FIGURE
                            + ALONE
                            + "(?-i:\\d{2,5}+ [A-Z]{3,20}+(?: [A-Z]{3,20}+)?"
                            + " (?:DR|ST|RD|AVE|LN|CT|PL|CIR|BLVD|PKWY|HWY|WAY|LANE|DRIVE|CLOSE|COURT|ROAD|STREET|AVENUE))(?=\\s*(?:$|[\\n,.]|\\d))"));

    private static final String NO_STREET =
            "(?!(?-i:Coronation|Quality|Sesame|Wall|Downing|Fleet|Harley|Abbey|Memory|Easy|Silk|Penny|Fast|Hollywood|Fifth)"
                    + " )";
    private static final FormRecognizer UNNUMBERED = form(
                    "a street and its name",
                    AT_CAPITAL + ALONE + NO_STREET + "(?:" + CAPITAL
                            + " ){1,3}(?-i:Street|Road|Avenue|Lane|Crescent|Terrace|Boulevard)(?![\\p{L}])")
            .needing("street", "road", "avenue", "lane", "crescent", "terrace", "boulevard");

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        if (text.hasDigit()) {
            NUMBERED.forEach(form -> found.addAll(form.in(text)));
        }
        if (text.text().indexOf(',') >= 0 || text.hasDigit()) {
            NAMED.forEach(form -> found.addAll(form.in(text)));
        }
        found.addAll(UNNUMBERED.in(text));
        return found;
    }
}
