package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.ALONE;
import static org.mangomoment.classifier.identifier.AddressParts.AT_CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.AT_FIGURE;
import static org.mangomoment.classifier.identifier.AddressParts.CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.form;

import java.util.ArrayList;
import java.util.List;

/// Postcodes with their town, and post office boxes.
final class Postcodes implements FormRecognizer {
    private static final String BRITISH = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";

    /// Eircode: a routing key and four letters or digits, a digit among them (eircode.ie).
    private static final String IRISH = "(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) (?=[A-Z]{0,3}\\d)[0-9AC-FHKNPRTV-Y]{4}";

    private static final List<FormRecognizer> FORMS = List.of(
            form(
                            "form of a Dutch postcode",
                            AT_FIGURE + ALONE + "(?-i:[1-9]\\d{3} ?[A-Z]{2})(?![\\p{L}\\p{N}])(?: {1,2}" + CAPITAL
                                    + ")?")
                    .needingDigits(4),
            form("a Belgian postcode", "(?<![\\p{L}\\p{N}])(?:B|BE)-[1-9]\\d{3}(?: " + CAPITAL + ")?")
                    .needing("b-", "be-")
                    .needingDigits(4),
            form("a postcode and its town", AT_FIGURE + "(?<=, |\\n)[1-9]\\d{3} " + CAPITAL)
                    .needingDigits(4),
            form("form of a British postcode", AT_CAPITAL + ALONE + "(?-i:" + BRITISH + ")(?![\\p{L}\\p{N}])"),
            form("form of an Irish postcode", AT_CAPITAL + ALONE + "(?-i:" + IRISH + ")(?![\\p{L}\\p{N}])")
                    .needingDigits(2),
            form(
                            "a number, capitals and a postcode in a row",
                            AT_FIGURE + ALONE
                                    + "(?-i:\\d{1,4}+[a-z]?,? (?:(?:\\p{Lu}[\\p{L}'’.\\-]{0,24}+|[a-z]{1,3}+),? ){1,8}(?:"
                                    + BRITISH + "|" + IRISH + "))(?![\\p{L}\\p{N}])")
                    .needingDigits(2),
            form(
                            "capitals, a number and a Dutch postcode in a row",
                            AT_CAPITAL + ALONE
                                    + "(?-i:\\p{Lu}[\\p{L}'’.\\-]{1,24}+(?: (?:\\p{Lu}[\\p{L}'’.\\-]{1,24}+|van|de|den|der|het|ter|ten|'t)){0,3} \\d{1,4}+ ?[a-zA-Z]{0,3}+,?[ \\n][1-9]\\d{3} ?[A-Z]{2})(?![\\p{L}\\p{N}])")
                    .needingDigits(4),
            form(
                            "a number after a word for a postcode",
                            ALONE
                                    + "(?:zip|zip ?code|postcode|postal code|post code|postnummer)(?: is)?[ :]{1,3}(?<it>(?=[\\p{L} ]{0,4}\\d)[\\p{N}\\p{L}]{2,5}[ \\-]?[\\p{N}]{0,4}[\\p{L}]{0,2})(?![\\p{L}\\p{N}])")
                    .needing("zip", "postcode", "postal code", "post code", "postnummer"),
            form("a post office box", ALONE + "(?:po box|p\\.o\\. box|postbus)\\s?\\d{1,6}")
                    .needing("po box", "p.o. box", "postbus"));

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        FORMS.forEach(form -> found.addAll(form.in(text)));
        return found;
    }
}
