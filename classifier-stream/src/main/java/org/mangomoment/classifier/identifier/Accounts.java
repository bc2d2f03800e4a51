package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Bank account numbers (IBAN), also with a typing error in them when the country is Belgium or the Netherlands.
final class Accounts implements FormRecognizer {
    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[A-Z]{2}\\d{2}|[a-z]{2}\\d{2})(?:[ .\\-]?[A-Za-z0-9]{4}){2,7}+(?:[ .\\-]?[A-Za-z0-9]{1,3})?+(?![\\p{L}\\p{N}])");
    private static final Pattern AT_HOME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:BE\\d{2}(?:[ .\\-]?\\d{4}){3}|NL\\d{2}[ .\\-]?[A-Z]{4}(?:[ .\\-]?\\d{4}){2}[ .\\-]?\\d{2})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        if (!hasBeginning(text)) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var match = WatchedText.matcher(AT_HOME, text); match.find(); ) {
            found.add(Finding.byPattern(match.start(), match.end(), Kind.ACCOUNT, "form of an account number"));
        }
        for (var match = WatchedText.matcher(IBAN, text); match.find(); ) {
            int end = endOfValid(match.group());
            if (end > 0) {
                found.add(Finding.byPattern(
                        match.start(), match.start() + end, Kind.ACCOUNT, "account number with a valid check"));
            }
        }
        return found;
    }

    /// Whether two letters and two figures stand in a row somewhere, as at the beginning of every IBAN.
    private static boolean hasBeginning(String text) {
        for (int at = 0; at + 3 < text.length(); at++) {
            if (isLetter(text.charAt(at))
                    && isLetter(text.charAt(at + 1))
                    && isFigure(text.charAt(at + 2))
                    && isFigure(text.charAt(at + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isFigure(char figure) {
        return figure >= '0' && figure <= '9';
    }

    /// Ordinary words may follow the number, so shorter and shorter beginnings are tried; 0 when none is an IBAN.
    private static int endOfValid(String candidate) {
        for (int end = candidate.length(); end >= 15; end--) {
            if (Character.isLetterOrDigit(candidate.charAt(end - 1))
                    && Checksum.isIban(candidate.substring(0, end).replaceAll("[ .\\-]", ""))) {
                return end;
            }
        }
        return 0;
    }
}
