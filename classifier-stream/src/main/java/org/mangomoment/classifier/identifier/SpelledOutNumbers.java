package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Dates and phone numbers written in words, in Dutch and English. A year in words is hidden with its date, and not
/// shown.
final class SpelledOutNumbers implements Recognizer {
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}\\-])";

    private static final String UNIT_NL = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String TEEN_NL = "(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)";
    private static final String TENS_NL = "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)";
    private static final String YEAR_NL = "(?: (?:negentienhonderd|tweeduizend|negentien|twintig) ?(?:en )?(?:"
            + UNIT_NL + "?(?:en|ën)?" + TENS_NL + "|" + TEEN_NL + "|" + UNIT_NL + ")|(?: tweeduizend))?";
    private static final Pattern DATE_NL =
            pattern("(?:(?:eerste|derde|achtste)n?|(?:" + UNIT_NL + "(?:en|ën))?(?:twintig|dertig)(?:sten?)?|" + TEEN_NL
                    + "(?:den?)?|(?:twee|vier|vijf|zes|zeven|negen)(?:den?)?|één|drie|acht)(?: van)?"
                    + " (?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + YEAR_NL);

    private static final String UNIT_EN = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String TEEN_EN = "(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";
    private static final String TENS_EN = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String ORDINAL_EN =
            "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh"
                    + "|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)";
    private static final String MONTH_EN =
            "(?<month>january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String YEAR_EN = "(?:,? (?:nineteen|twenty) (?:" + TENS_EN + "(?:[ -]" + UNIT_EN + ")?|"
            + TEEN_EN + ")|,? two thousand(?: and (?:" + TEEN_EN + "|" + UNIT_EN + "))?)?";
    private static final List<Pattern> DATES = List.of(
            DATE_NL,
            pattern("(?:the )?" + ORDINAL_EN + " of " + MONTH_EN + YEAR_EN),
            pattern(MONTH_EN + " (?:the )?" + ORDINAL_EN + YEAR_EN));

    private static final String DIGIT =
            "(?:nul|zero|oh|" + UNIT_NL + "|" + UNIT_EN + "|(?:dubbel|double|driedubbel|triple) ?\\p{L}{2,5})";
    private static final Recognizer PHONE = new PatternRecognizer(
            Kind.PHONE, "seven digits or more in words", ALONE + DIGIT + "(?:[ ,.\\-]{1,3}" + DIGIT + "){6,15}" + ENDS);

    private static final String NUMBER_NL =
            "(?:" + TEEN_NL + "|(?:" + UNIT_NL + "(?:en|ën))?" + TENS_NL + "|nul|" + UNIT_NL + ")";
    private static final String NUMBER_EN =
            "(?:" + TEEN_EN + "|" + TENS_EN + "(?:[ -]" + UNIT_EN + ")?|zero|oh|" + UNIT_EN + ")";
    private static final Recognizer PHONE_IN_PAIRS = new PatternRecognizer(
            Kind.PHONE,
            "a phone number in words",
            ALONE + "(?:nul(?:[ ,.\\-]{1,3}" + NUMBER_NL + "){4,12}+|(?:zero|oh)(?:[ ,.\\-]{1,3}" + NUMBER_EN
                    + "){4,12}+)" + ENDS);

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<>(PHONE.in(text));
        found.addAll(PHONE_IN_PAIRS.in(text));
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
        return found;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(ALONE + form + ENDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
