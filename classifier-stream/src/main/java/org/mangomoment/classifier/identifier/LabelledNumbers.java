package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.AT_CAPITAL;
import static org.mangomoment.classifier.identifier.AddressParts.AT_FIGURE;

import java.util.ArrayList;
import java.util.List;

/// Numbers that a word before them or a fixed form gives away: file numbers, licence plates, national numbers.
final class LabelledNumbers implements FormRecognizer {
    private static final String NUMBER_WORD =
            "(?:[ -]?(?:nummer|number|nr|no|id|code)(?:,(?= ))?+)?+\\.?+ ?(?:is|was|:|=|#|nr\\.?|no\\.?)?+ ?#?+";
    private static final String CODE =
            "(?<it>(?=[\\p{L}/.\\-]{0,6}+\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[/.\\-](?=[\\p{L}\\p{N}])){2,24}+)";
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}\\-])";

    /// The index marks of Irish plates: a year, one of these, a number (S.I. No. 432/2012 with its predecessors'
    /// marks).
    private static final String IRISH_COUNTIES =
            "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WX|WW";

    private static final String[] FILES = {
        "dossier",
        "episode",
        "opname",
        "file",
        "record",
        "patiënt",
        "patient",
        "ref",
        "zaak",
        "case",
        "policy",
        "polis",
        "klant",
        "client",
        "cliënt",
        "hosp",
        "factuur",
        "invoice",
        "licen",
        "rijbewijs",
        "passport",
        "paspoort",
        "kaart",
        "mrn",
        "lidmaatschap",
        "member",
        "account",
        "booking",
        "barcode"
    };

    private static final String[] BESIDE_HYPHEN = {
        "-0", "-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "0-", "1-", "2-", "3-", "4-", "5-", "6-", "7-",
        "8-", "9-"
    };

    private static final List<FormRecognizer> FORMS = List.of(
            new PatternRecognizer(
                            Kind.FILE_NUMBER,
                            "a number after a word for a file",
                            ALONE
                                    + "(?:dossier|episode|opname|file|record|pati[eë]nt|patient|referentie|reference|ref|zaak|case|policy|polis|klant|client|cliënt|hosp(?:ital)?|opname|factuur|invoice|licen[cs]e|rijbewijs|passport|paspoort|identiteitskaart|id["
                                    + " -]?kaart|mrn|lidmaatschap|member|account|booking|barcode)(?:'s)?+"
                                    + NUMBER_WORD + " " + "?" + CODE)
                    .needing(FILES),
            new PatternRecognizer(
                            Kind.FILE_NUMBER,
                            "a number after a word for a card",
                            ALONE
                                    + "(?:card|badge|ticket|kaart|(?:bezoekers|lezers|klanten|leden)(?:kaart|pas))"
                                    + NUMBER_WORD + " ?(?<it>\\d{4,16})" + ENDS
                                    + "(?<!19\\d\\d|20\\d\\d)")
                    .needing("card", "badge", "ticket", "kaart", "pas")
                    .needingDigits(4),
            new PatternRecognizer(
                            Kind.NATIONAL_NUMBER,
                            "a number after a word for a national number",
                            ALONE
                                    + "(?:rijksregister|rijksregisternummer|rr|insz|niss|bsn|burgerservice|burgerservicenummer|sofinummer|ssn|ppsn?|social"
                                    + " security|national insurance|nhs)"
                                    + NUMBER_WORD
                                    + " ?(?<it>\\d{7}[A-W][A-IW]?(?![\\p{L}\\p{N}])|\\d(?:[ .\\-]{0,2}\\d){6,14}|[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]?)")
                    .needing(
                            "rijksregister",
                            "rr",
                            "insz",
                            "niss",
                            "bsn",
                            "burgerservice",
                            "sofinummer",
                            "ssn",
                            "pps",
                            "social security",
                            "national insurance",
                            "nhs"),
            new PatternRecognizer(
                            Kind.NATIONAL_NUMBER,
                            "form of a Belgian national number",
                            AT_FIGURE + "(?<!\\d)\\d{2}[.]\\d{2}[.]\\d{2}[-. ]\\d{3}[.-]\\d{2}(?!\\d)")
                    .needingDigits(3),
            new PatternRecognizer(
                            Kind.NATIONAL_NUMBER,
                            "form of an Irish personal public service number",
                            AT_FIGURE + ALONE + "(?-i:\\d{7}[A-W][A-IW]?)" + ENDS)
                    .where(Checksum::isIrishServiceNumber)
                    .needingDigits(7),
            new PatternRecognizer(
                            Kind.FILE_NUMBER,
                            "a letter and seven digits or more",
                            AT_CAPITAL + ALONE + "(?-i:[A-Z]\\d{7,10}+)" + ENDS)
                    .needingDigits(7),
            new PatternRecognizer(
                            Kind.LICENCE_PLATE,
                            "form of a Belgian licence plate",
                            AT_FIGURE + ALONE + "(?-i:[1-9][ \\-]?[A-Z]{3}[ \\-]?\\d{3})" + ENDS)
                    .needingDigits(3),
            new PatternRecognizer(
                            Kind.LICENCE_PLATE,
                            "form of a licence plate",
                            ALONE
                                    + "(?:[1-9]-[A-Z]{3}-\\d{3}|[A-Z]{3}-\\d{3}|[A-Z]{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}|\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d)"
                                    + ENDS)
                    .needing(BESIDE_HYPHEN),
            new PatternRecognizer(
                            Kind.LICENCE_PLATE,
                            "form of an Irish licence plate",
                            AT_FIGURE + ALONE + "(?-i:\\d{2}[12]?-(?:" + IRISH_COUNTIES + ")-\\d{1,6})" + ENDS)
                    .needing(BESIDE_HYPHEN),
            new PatternRecognizer(
                            Kind.LICENCE_PLATE,
                            "form of a British licence plate",
                            AT_CAPITAL + ALONE + "(?-i:[A-Z]{2}\\d{2} [A-Z]{3})" + ENDS)
                    .needingDigits(2),
            new PatternRecognizer(
                            Kind.LICENCE_PLATE,
                            "a code after a word for a licence plate",
                            ALONE
                                    + "(?:nummerplaat|kenteken|kentekenplaat|number ?plate|licen[cs]e"
                                    + " plate|registration|reg)(?: ?(?:is|was|:|number|nr))?+[ :,]{1,2}+(?<it>(?=[\\p{L}"
                                    + " \\-]{0,5}\\d)[A-Z0-9](?:[ \\-]?[A-Z0-9]){4,6})"
                                    + ENDS)
                    .needing("nummerplaat", "kenteken", "plate", "reg"));

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        FORMS.forEach(form -> found.addAll(form.in(text)));
        return found;
    }
}
