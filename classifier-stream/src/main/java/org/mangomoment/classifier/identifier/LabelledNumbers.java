package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;

/// Numbers that a word before them or a fixed form gives away: file numbers, licence plates, national numbers.
final class LabelledNumbers implements Recognizer {
    private static final String NUMBER_WORD =
            "(?:[ -]?(?:nummer|number|nr|no|id|code)(?:,(?= ))?+)?+\\.?+ ?(?:is|was|:|=|#|nr\\.?|no\\.?)?+ ?#?+";
    private static final String CODE =
            "(?<it>(?=[\\p{L}/.\\-]{0,6}+\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[/.\\-](?=[\\p{L}\\p{N}])){2,24}+)";
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}\\-])";

    private static final List<Recognizer> FORMS = List.of(
            new PatternRecognizer(
                    Kind.FILE_NUMBER,
                    "a number after a word for a file",
                    ALONE
                            + "(?:dossier|episode|opname|file|record|pati[eë]nt|patient|referentie|reference|ref|zaak|case|policy|polis|klant|client|cliënt|hospital|opname|factuur|invoice|licen[cs]e|rijbewijs|passport|paspoort|identiteitskaart|id["
                            + " -]?kaart|mrn|lidmaatschap|member|account|booking|barcode)(?:'s)?+"
                            + NUMBER_WORD + " " + "?" + CODE),
            new PatternRecognizer(
                    Kind.FILE_NUMBER,
                    "a number after a word for a card",
                    ALONE
                            + "(?:card|badge|ticket|kaart|(?:bezoekers|lezers|klanten|leden)(?:kaart|pas))"
                            + NUMBER_WORD + " ?(?<it>\\d{4,16})" + ENDS
                            + "(?<!19\\d\\d|20\\d\\d)"),
            new PatternRecognizer(
                    Kind.NATIONAL_NUMBER,
                    "a number after a word for a national number",
                    ALONE
                            + "(?:rijksregister|rijksregisternummer|rr|insz|niss|bsn|burgerservice|burgerservicenummer|sofinummer|ssn|social"
                            + " security|national insurance|nhs)"
                            + NUMBER_WORD
                            + " ?(?<it>\\d(?:[ .\\-]{0,2}\\d){6,14}|[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]?)"),
            new PatternRecognizer(
                    Kind.NATIONAL_NUMBER,
                    "form of a Belgian national number",
                    "(?<!\\d)\\d{2}[.]\\d{2}[.]\\d{2}[-. ]\\d{3}[.-]\\d{2}(?!\\d)"),
            new PatternRecognizer(
                    Kind.FILE_NUMBER, "a letter and seven digits or more", ALONE + "(?-i:[A-Z]\\d{7,10}+)" + ENDS),
            new PatternRecognizer(
                    Kind.LICENCE_PLATE,
                    "form of a Belgian licence plate",
                    ALONE + "(?-i:[1-9][ \\-]?[A-Z]{3}[ \\-]?\\d{3})" + ENDS),
            new PatternRecognizer(
                    Kind.LICENCE_PLATE,
                    "form of a licence plate",
                    ALONE
                            + "(?:[1-9]-[A-Z]{3}-\\d{3}|[A-Z]{3}-\\d{3}|[A-Z]{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}|\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d)"
                            + ENDS),
            new PatternRecognizer(
                    Kind.LICENCE_PLATE,
                    "form of a British licence plate",
                    ALONE + "(?-i:[A-Z]{2}\\d{2} [A-Z]{3})" + ENDS),
            new PatternRecognizer(
                    Kind.LICENCE_PLATE,
                    "a code after a word for a licence plate",
                    ALONE
                            + "(?:nummerplaat|kenteken|kentekenplaat|number ?plate|licen[cs]e"
                            + " plate|registration|reg)(?: ?(?:is|was|:|number|nr))?+[ :,]{1,2}+(?<it>(?=[\\p{L}"
                            + " \\-]{0,5}\\d)[A-Z0-9](?:[ \\-]?[A-Z0-9]){4,8})"
                            + ENDS));

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        FORMS.forEach(form -> found.addAll(form.in(text)));
        return found;
    }
}
