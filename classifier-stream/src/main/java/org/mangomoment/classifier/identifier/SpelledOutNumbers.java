package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Dates and phone numbers written in words, in Dutch and English. A year in words is hidden with its date, and not
/// shown.
final class SpelledOutNumbers implements FormRecognizer {
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}\\-])";

    private static final String MONTHS_NL =
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
    private static final String MONTHS_EN =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final List<String> MONTHS = List.of((MONTHS_NL + "|" + MONTHS_EN).split("\\|", -1));

    private static final String UNIT_NL = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String TEEN_NL = "(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)";
    private static final String TENS_NL = "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)";
    private static final String YEAR_NL = "(?: (?:negentienhonderd|tweeduizend|negentien|twintig) ?(?:en )?(?:"
            + UNIT_NL + "?(?:en|ën)?" + TENS_NL + "|" + TEEN_NL + "|" + UNIT_NL + ")|(?: tweeduizend))?";
    private static final Pattern DATE_NL =
            pattern("(?:(?:eerste|derde|achtste)n?|(?:" + UNIT_NL + "(?:en|ën))?(?:twintig|dertig)(?:sten?)?|" + TEEN_NL
                    + "(?:den?)?|(?:twee|vier|vijf|zes|zeven|negen)(?:den?)?|één|drie|acht)(?: van)?"
                    + " (?<month>" + MONTHS_NL + ")"
                    + YEAR_NL);

    private static final String UNIT_EN = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String TEEN_EN = "(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";
    private static final String TENS_EN = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String ORDINAL_EN =
            "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh"
                    + "|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)";
    private static final String MONTH_EN = "(?<month>" + MONTHS_EN + ")";
    private static final String YEAR_EN = "(?:,? (?:nineteen|twenty) (?:" + TENS_EN + "(?:[ -]" + UNIT_EN + ")?|"
            + TEEN_EN + ")|,? two thousand(?: and (?:" + TEEN_EN + "|" + UNIT_EN + "))?)?";
    private static final List<Pattern> DATES = List.of(
            DATE_NL,
            pattern("(?:the )?" + ORDINAL_EN + " of " + MONTH_EN + YEAR_EN),
            pattern(MONTH_EN + " (?:the )?" + ORDINAL_EN + YEAR_EN));

    private static final int FEWEST_DIGITS = 7;
    private static final int SHORTEST_DIGIT = 2;
    private static final int LONGEST_DIGIT = 5;
    private static final String DIGIT_WORDS = "nul|zero|oh|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
            + "|one|two|three|four|five|six|seven|eight|nine";
    private static final Set<String> DIGITS = Set.of(DIGIT_WORDS.split("\\|", -1));
    private static final List<String> REPEATED = List.of("dubbel", "double", "driedubbel", "triple");
    private static final String DIGIT = "(?:" + DIGIT_WORDS + "|(?:" + String.join("|", REPEATED) + ") ?\\p{L}{2,5})";
    private static final FormRecognizer PHONE = new PatternRecognizer(
            Kind.PHONE, "seven digits or more in words", ALONE + DIGIT + "(?:[ ,.\\-]{1,3}" + DIGIT + "){6,15}" + ENDS);

    private static final String NUMBER_NL =
            "(?:" + TEEN_NL + "|(?:" + UNIT_NL + "(?:en|ën))?" + TENS_NL + "|nul|" + UNIT_NL + ")";
    private static final String NUMBER_EN =
            "(?:" + TEEN_EN + "|" + TENS_EN + "(?:[ -]" + UNIT_EN + ")?|zero|oh|" + UNIT_EN + ")";
    private static final FormRecognizer PHONE_IN_PAIRS = new PatternRecognizer(
                    Kind.PHONE,
                    "a phone number in words",
                    ALONE + "(?:nul(?:[ ,.\\-]{1,3}" + NUMBER_NL + "){4,12}+|(?:zero|oh)(?:[ ,.\\-]{1,3}" + NUMBER_EN
                            + "){4,12}+)" + ENDS)
            .needing("nul", "zero", "oh");

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        var found = new ArrayList<Finding>();
        if (holdsDigitsOfPhone(scanned.caseless())) {
            found.addAll(PHONE.in(scanned));
        }
        found.addAll(PHONE_IN_PAIRS.in(scanned));
        if (scanned.holdsAny(MONTHS)) {
            addDates(text, found);
        }
        return found;
    }

    /// Whether seven words or more may be a digit each, wherever they stand.
    private static boolean holdsDigitsOfPhone(String caseless) {
        int digits = 0;
        int start = 0;
        for (int at = 0; at <= caseless.length() && digits < FEWEST_DIGITS; at++) {
            if (at == caseless.length() || !Character.isLetter(caseless.charAt(at))) {
                digits += isDigit(caseless, start, at) ? 1 : 0;
                start = at + 1;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isDigit(String caseless, int start, int end) {
        if (end - start < SHORTEST_DIGIT) {
            return false;
        }
        if (end - start <= LONGEST_DIGIT) {
            return DIGITS.contains(caseless.substring(start, end));
        }
        for (var repeated : REPEATED) {
            if (caseless.startsWith(repeated, start)) {
                return true;
            }
        }
        return false;
    }

    private static void addDates(String text, List<Finding> found) {
        for (var date : DATES) {
            for (var match = WatchedText.matcher(date, text); match.find(); ) {
                found.add(new Finding(
                        match.start(),
                        match.end(),
                        Kind.DATE,
                        DetectionMethod.PATTERN,
                        "form of an exact date in words",
                        Month.season(Month.numberOf(match.group("month")), 0)));
            }
        }
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(ALONE + form + ENDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
