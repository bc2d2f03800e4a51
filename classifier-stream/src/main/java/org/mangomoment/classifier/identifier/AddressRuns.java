package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Addresses in no form that we know: a number, words that are no ordinary words, and more numbers, after a
/// word such as "address" or at the beginning of a line. May run over several lines.
final class AddressRuns implements FormRecognizer {
    private static final Pattern PIECE = Pattern.compile(
            "\\d{1,6}[a-z]?(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}][\\p{L}\\p{M}'’\\-©£ª]{0,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUE = Pattern.compile(
            "(?:address|adres|located|restaurant|lives?|lived|return|woon|woont|wonen|woonde|verhuisd|moved|change|corner)[^\\n]{0,32}$|address[^\\n]{0,20}\\n\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_START = Pattern.compile("(?:^|\\n)[\\s?*•\\-]*$");
    private static final Set<String> UNITS = Set.of(
            "apt",
            "suite",
            "unit",
            "flat",
            "bus",
            "apartment",
            "box",
            "bte",
            "road",
            "street",
            "drive",
            "place",
            "avenue",
            "nan",
            "rue",
            "via",
            "calle",
            "straat",
            "laan",
            "weg",
            "plein");
    private static final int LONGEST = 160;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int MOST_PIECES = 18;

    private final Predicate<String> isOrdinary;

    /// @param isOrdinary whether a word in lower case is an ordinary word of the languages we know
    AddressRuns(Predicate<String> isOrdinary) {
        this.isOrdinary = isOrdinary;
    }

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        var found = new ArrayList<Finding>();
        var pieces = WatchedText.matcher(PIECE, text);
        for (int at = 0; at < text.length(); at++) {
            if (isFigure(text.charAt(at))
                    && isStart(text, at)
                    && pieces.region(at, text.length()).lookingAt()) {
                int end = endOfRun(text, at);
                if (end > 0) {
                    found.add(Finding.byPattern(at, end, Kind.ADDRESS, "numbers and names in a row, as in an address"));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean isFigure(char figure) {
        return figure >= '0' && figure <= '9';
    }

    private static boolean isStart(String text, int at) {
        if (at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || ",.:/-€$£".indexOf(text.charAt(at - 1)) >= 0)) {
            return false;
        }
        var before = text.substring(Math.max(0, at - 60), at);
        return LINE_START.matcher(before).find() || CUE.matcher(before).find();
    }

    /// 0 when it is no address: it needs a name and two numbers, or a unit.
    private int endOfRun(String text, int start) {
        var pieces = PIECE.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        int end = start;
        int numbers = 0;
        int names = 0;
        for (int count = 0; count < MOST_PIECES && pieces.find(); count++) {
            if (end > start && !isGap(text.substring(end, pieces.start()))) {
                break;
            }
            if (end > start
                    && endsSentence(text, end, pieces.start())
                    && isSentence(text, pieces.start(), pieces.end())) {
                break;
            }
            boolean number = Character.isDigit(pieces.group().charAt(0));
            if (!number && !isPartOfAddress(text, pieces.start(), pieces.end())) {
                break;
            }
            numbers += number ? 1 : 0;
            names += number ? 0 : 1;
            end = pieces.end();
        }
        return numbers >= 2 && names >= 1 ? end : 0;
    }

    /// Whether a full stop follows a word that is no abbreviation.
    private static boolean endsSentence(String text, int end, int next) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(end, next).indexOf('.') >= 0 && end - start > LONGEST_ABBREVIATION;
    }

    /// Whether the word after a full stop begins a sentence: an ordinary word and no part of an address.
    private boolean isSentence(String text, int start, int end) {
        var lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return Character.isUpperCase(text.charAt(start)) && !UNITS.contains(lower) && isOrdinary.test(lower);
    }

    private static boolean isGap(String gap) {
        return gap.length() <= 12
                && gap.chars().allMatch(c -> Character.isWhitespace(c) || ",.?()".indexOf(c) >= 0)
                && gap.chars().filter(c -> c == '.').count() <= 1;
    }

    private boolean isPartOfAddress(String text, int start, int end) {
        var word = text.substring(start, end);
        var lower = word.toLowerCase(Locale.ROOT);
        if (UNITS.contains(lower)) {
            return true;
        }
        if (end < text.length() && text.charAt(end) == ':') {
            return false;
        }
        return !isOrdinary.test(lower)
                || (Character.isUpperCase(word.charAt(0)) && start > 0 && text.charAt(start - 1) == ' ');
    }
}
