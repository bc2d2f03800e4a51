package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.AT_FIGURE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Exact dates; the placeholder keeps the season and the year. A month or a weekday alone stays.
final class Dates implements FormRecognizer {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
    private static final String TIME = "(?:[T ,]{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?)?";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}/.\\-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|[/\\-]\\d)";

    private static final String WEEKDAY =
            "(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|mon|tue|tues|wed|thu|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

    private static final Pattern NUMERIC = Pattern.compile(AT_FIGURE + BEFORE
            + "(?:(?<y>(?:19|20)\\d{2})(?<s>[/.\\-])(?<m>1[0-2]|0?[1-9])\\k<s>(?<d>" + DAY
            + ")|(?<a>\\d{1,2})(?<t> ?[/.\\-] ?)(?<b>\\d{1,2})\\k<t>(?<c>(?:19|20)\\d{2}|['’]?\\d{2}))" + TIME + AFTER);
    /// The first of two days: "23 op 24 september".
    private static final String FROM_DAY =
            "(?:" + DAY + "(?:e|ste|de|st|nd|rd|th)?(?: ?[-–/&] ?| (?:op|en|tot|tot en met|t/m|of|and|to|or) ))?";

    private static final Pattern DAY_FIRST = flexible(AT_FIGURE + BEFORE + FROM_DAY + DAY
            + "(?:e|sten?|den?|st|nd|rd|th|er|\\.)?[ \\-/]?(?:of |van )?(?<month>" + Month.ANY
            + ")(?:\\.|(?![\\p{L}\\p{N}])),?(?:[ \\-/](?:of |van )?(?<year>"
            + YEAR + "))?" + TIME + AFTER);
    private static final Pattern MONTH_FIRST = flexible("(?=[jfmasond])" + BEFORE + "(?<month>" + Month.ANY
            + ")\\.? (?:the )?" + DAY + "(?:st|nd|rd|th)?(?:,? (?<year>" + YEAR + "))?" + TIME + AFTER);
    private static final Pattern WITHOUT_YEAR = flexible(AT_FIGURE
            + "(?<=(?<![\\p{L}\\p{N}])(?:op|on|le|am|dd|d\\.d\\.|datum|date|since|sinds|van|tot|vanaf|until|till|"
            + WEEKDAY
            + ") |: )(?<a>" + DAY
            + ")/(?<b>" + DAY + ")" + AFTER
            + "(?! (?:van|of|deel|delen|vol|tablet|tabletten|pil|the|kamer|bezet))");

    /// Whether this is a day, a month and a year of four digits, in figures, and nothing else.
    static boolean isExact(String text) {
        var match = NUMERIC.matcher(text);
        if (!match.matches()) {
            return false;
        }
        return match.group("y") != null
                || (match.group("c").length() == 4 && monthOf(match.group("a"), match.group("b")) > 0);
    }

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        var found = new ArrayList<Finding>();
        for (var match = WatchedText.matcher(NUMERIC, text); match.find(); ) {
            addNumeric(match, found);
        }
        for (var match = WatchedText.matcher(WITHOUT_YEAR, text); text.indexOf('/') >= 0 && match.find(); ) {
            found.add(finding(match, monthOf(match.group("a"), match.group("b")), 0));
        }
        for (var pattern : scanned.holdsAny(Month.BEGINNINGS) ? List.of(DAY_FIRST, MONTH_FIRST) : List.<Pattern>of()) {
            for (var match = WatchedText.matcher(pattern, text); match.find(); ) {
                found.add(finding(match, Month.numberOf(match.group("month")), yearOf(match.group("year"))));
            }
        }
        return found;
    }

    private static void addNumeric(Matcher match, List<Finding> found) {
        if (match.group("y") != null) {
            found.add(finding(match, Integer.parseInt(match.group("m")), Integer.parseInt(match.group("y"))));
            return;
        }
        int month = monthOf(match.group("a"), match.group("b"));
        if (month > 0) {
            found.add(finding(match, month, yearOf(match.group("c"))));
        }
    }

    /// Day before month as in Belgium, the Netherlands and Britain, unless only the other order is possible; 0 when
    /// none is.
    private static int monthOf(String first, String second) {
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one >= 1 && one <= 31 && two >= 1 && two <= 12) {
            return two;
        }
        return one >= 1 && one <= 12 && two >= 1 && two <= 31 ? one : 0;
    }

    private static int yearOf(@org.jspecify.annotations.Nullable String year) {
        if (year == null) {
            return 0;
        }
        int number = Integer.parseInt(year.replaceAll("\\D", ""));
        return number >= 100 ? number : number <= 40 ? 2000 + number : 1900 + number;
    }

    private static Finding finding(Matcher match, int month, int year) {
        return new Finding(
                match.start(),
                match.end(),
                Kind.DATE,
                DetectionMethod.PATTERN,
                "form of an exact date",
                Month.season(month, year));
    }

    private static Pattern flexible(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
