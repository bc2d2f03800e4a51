package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Phone numbers, national numbers, card numbers and other long numbers, told apart by length, grouping, check digits
/// and the word before them.
final class Numbers implements FormRecognizer {
    private static final Pattern RUN = Pattern.compile(
            "(?=[+(\\d])(?<!\\p{N})(?:\\+ ?|\\(\\+?)?\\d(?:[ \\u00A0()./\\-–]{0,3}\\d){5,23}+(?: ?(?:x|ext\\.?) ?\\d{1,6}+)?+(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUM = Pattern.compile("[1-9]\\d{0,2}(?:([ .\\u00A0])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern YEARS = Pattern.compile("[12]\\d{3} ?[\\-–/ ] ?(?:[12]\\d{3}|\\d{1,3})");
    private static final Pattern LOOSE = Pattern.compile(" [-–/] |^\\d{4} [\\d.]+$");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\d{3}[\\- ]\\d{2}[\\- ]\\d{4}");
    private static final Pattern PHONE_WORD = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])(?:tel(?![\\p{L}\\p{N}])|gsm|mob|call|bel|fax)|telefoon|phone|mobile|whatsapp|desk|nummer is|number is|bereikbaar)[^\\n]{0,24}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOK_BACK = 40;
    private static final int LONG_WITHOUT_SPACE = 9;

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        var found = new ArrayList<Finding>();
        for (var match = WatchedText.matcher(RUN, text); match.find(); ) {
            var before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
            if (!endsInLetter(before) || digits(match.group()).length() >= LONG_WITHOUT_SPACE) {
                add(match.start(), match.group(), before, found);
            }
        }
        return found;
    }

    /// As in "tel0470123456": so many digits are a number of somebody's even without a space before them.
    private static boolean endsInLetter(String before) {
        return !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    }

    /// Without those of an extension.
    private static String digits(String run) {
        return run.replaceAll("(?i) ?(?:x|ext\\.?) ?\\d+$", "").replaceAll("\\D", "");
    }

    private static void add(int start, String run, String before, List<Finding> found) {
        var digits = digits(run);
        if (YEARS.matcher(run).matches() || Dates.isExact(run)) {
            return;
        }
        int end = start + run.length();
        if (Checksum.isBelgianNationalNumber(digits)) {
            found.add(
                    Finding.byPattern(start, end, Kind.NATIONAL_NUMBER, "Belgian national number with a valid check"));
        } else if (SOCIAL_SECURITY.matcher(run).matches()) {
            found.add(Finding.byPattern(start, end, Kind.NATIONAL_NUMBER, "form of a social security number"));
        } else if (digits.length() >= 13 && Checksum.isCardNumber(digits)) {
            found.add(Finding.byPattern(start, end, Kind.ACCOUNT, "card number with a valid check"));
        } else if (isPhone(run, digits, before)) {
            found.add(Finding.byPattern(start, end, Kind.PHONE, "form of a phone number"));
        } else if (Checksum.isDutchServiceNumber(digits) || Checksum.isNhsNumber(digits)) {
            found.add(Finding.byPattern(start, end, Kind.NATIONAL_NUMBER, "national number with a valid check"));
        } else if (digits.length() >= 16) {
            found.add(Finding.byPattern(start, end, Kind.ACCOUNT, "as many digits as a card number"));
        } else if (digits.length() >= 7
                && !SUM.matcher(run).matches()
                && !LOOSE.matcher(run).find()) {
            found.add(Finding.byPattern(start, end, Kind.FILE_NUMBER, "a number of seven digits or more"));
        }
    }

    private static boolean isPhone(String run, String digits, String before) {
        if (digits.length() > 15) {
            return run.startsWith("00") && digits.length() <= 17;
        }
        if (digits.length() >= 6 && PHONE_WORD.matcher(before).find()) {
            return true;
        }
        boolean dialled = run.startsWith("0") || run.startsWith("+") || run.startsWith("(");
        boolean grouped = run.strip().matches("\\d{1,4}(?:[ ./\\-]{1,2}\\d{1,4}){2,6}(?: ?x ?\\d+)?");
        return digits.length() >= 8 && (dialled || grouped) && !SUM.matcher(run).matches();
    }
}
