package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;

/// Streets with or without a house number, postcodes with their town.
final class StreetAddresses implements Identifiers {
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String CAPITAL = "(?-i:\\p{Lu})(?:[\\p{L}'’\\-]|\\.(?=\\p{L})){1,30}+";
    private static final String STREET_NL =
            "(?:straat|straten|laan|dreef|steenweg|stwg|baan|plein|kaai|kade|gracht|singel|pad|weg|hof|markt|lei|vest|wal|dijk|berg|veld|park|plaats|steeg|ring|boulevard|strasse|straße|gasse|allee|platz)";
    private static final String NUMBER = "\\d{1,4}+ ?(?:[a-z](?![\\p{L}]))?(?:[/\\-]\\d{1,4})?";
    private static final String UNIT =
            "(?:,? ?(?:bus|bte|boîte|app?\\.?|apt\\.?|appartement|suite|unit|flat|b)\\.? ?[\\p{L}\\d]{1,5})?";
    private static final String TOWN = "(?:[\\s,]{1,3}(?:B-|NL-)?(?:\\d{4} ?[a-z]{2}\\b(?: {1,2}" + CAPITAL + "(?:[ -]"
            + CAPITAL + ")?)?|\\d{4,5} {1,2}" + CAPITAL + "(?:[ -]" + CAPITAL + ")?)|[\\s,]{1,3}(?:in|te) " + CAPITAL
            + ")?";
    private static final String STREET_EN =
            "(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|gardens|square|terrace|boulevard|blvd|mews|row|grove|hill|walk|place|way|circle|parkway|highway)\\b";
    private static final String STREET_FR =
            "(?:rue|avenue|boulevard|chauss[ée]e|place|all[ée]e|impasse|quai|cours|chemin|square|avenida|calle|via|plaza)";

    private static final List<Identifiers> FORMS = List.of(
            form(
                    "a street and a house number",
                    ALONE + "(?:" + CAPITAL + "[ ]){0,3}[\\p{L}'’.\\-]{2,30}?" + STREET_NL + ",? (?:nr\\.? ?|nummer )?"
                            + NUMBER + UNIT + TOWN),
            form(
                    "a street and a house number",
                    ALONE + CAPITAL + "(?: (?:de|den|der|van|" + CAPITAL
                            + ")){0,3} (?-i:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Ss]teenweg|[Bb]aan|[Dd]reef|[Kk]aai|[Gg]ürtel|útja|utca|ulica|tér|náměstí),? "
                            + NUMBER + UNIT + TOWN),
            form(
                    "a street",
                    ALONE + "(?:" + CAPITAL
                            + "[ ]){0,2}(?-i:\\p{Lu})[\\p{L}'’\\-]{2,30}?(?:straat|laan|steenweg|dreef|plein|gracht|kade|strasse|straße)(?![\\p{L}\\p{N}])"),
            form(
                    "a house number and a street",
                    ALONE + "(?:\\d{1,5}+[a-z]?,? ){1,2}(?:[\\p{L}'’.\\-]{1,30}+ ){1,4}?" + STREET_EN + UNIT),
            form(
                    "a street and its name",
                    ALONE + "(?:" + CAPITAL
                            + " ){1,3}(?-i:Street|Road|Avenue|Lane|Crescent|Close|Terrace|Gardens|Boulevard)(?![\\p{L}])"),
            form(
                    "a house number and a street",
                    ALONE + "\\d{1,5}+(?: ?(?:bis|ter|[a-z]))?,? " + STREET_FR + " [^\\n,.;]{3,40}"),
            form(
                    "a street and a house number",
                    ALONE + STREET_FR + " (?:de |du |des |de la |de l['’]|d['’])?(?:" + CAPITAL
                            + "[ ]?){1,4},? \\d{1,4}" + TOWN),
            form("form of a Dutch postcode", ALONE + "(?-i:[1-9]\\d{3} ?[A-Z]{2})\\b(?: {1,2}" + CAPITAL + ")?"),
            form("a Belgian postcode", "\\b(?:B|BE)-[1-9]\\d{3}(?: " + CAPITAL + ")?"),
            form("a postcode and its town", "(?<=, |\\n)[1-9]\\d{3} " + CAPITAL),
            form("form of a British postcode", ALONE + "(?-i:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b"),
            form(
                    "a number after a word for a postcode",
                    ALONE
                            + "(?:zip|zip ?code|postcode|postal code|post code|postnummer)(?: is)?[ :]{1,3}(?<it>[\\p{N}\\p{L}]{2,5}[ \\-]?[\\p{N}]{0,4}[\\p{L}]{0,2})(?![\\p{L}\\p{N}])"),
            form("a post office box", ALONE + "(?:po box|p\\.o\\. box|postbus)\\s?\\d{1,6}"));

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        FORMS.forEach(form -> found.addAll(form.in(text)));
        return found;
    }

    private static Form form(String reason, String pattern) {
        return new Form(Kind.ADDRESS, reason, pattern);
    }
}
