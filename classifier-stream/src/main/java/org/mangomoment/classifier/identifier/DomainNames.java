package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Domain names with any official ending. Where the ending is an ordinary word ("klaar.nu"), only with a path:
/// the writer may have forgotten a space.
final class DomainNames implements FormRecognizer {
    private static final int SHORTEST = 2;

    /// Ordinary words that hardly begin a sentence.
    private static final Set<String> ENDINGS_OF_SITES =
            Set.of("app", "care", "online", "site", "shop", "blog", "health");

    private static final Pattern DOMAIN =
            Pattern.compile("(?<![\\p{L}\\p{N}@.\\-])(?:[\\p{L}\\p{N}\\-]{1,63}+\\.){1,4}(?<top>\\p{L}{2,24}+)"
                    + "(?<path>/[^\\s<>\"']{1,500}+)?(?![\\p{L}\\p{N}\\-])");

    private final TopLevelDomains domains = TopLevelDomains.read();
    private final Predicate<String> isOrdinary;

    /// @param isOrdinary whether a word in lower case is an ordinary word of the languages we know
    DomainNames(Predicate<String> isOrdinary) {
        this.isOrdinary = isOrdinary;
    }

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        if (!hasInnerStop(text)) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var match = WatchedText.matcher(DOMAIN, text); match.find(); ) {
            if (isDomain(match)) {
                found.add(Finding.byPattern(match.start(), match.end(), Kind.URL, "form of a domain name"));
            }
        }
        return found;
    }

    /// Whether a letter stands right behind a full stop.
    private static boolean hasInnerStop(String text) {
        for (int at = text.indexOf('.'); at >= 0 && at + 1 < text.length(); at = text.indexOf('.', at + 1)) {
            if (Character.isLetter(text.codePointAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDomain(Matcher match) {
        var top = match.group("top");
        boolean sure = match.group("path") != null || ENDINGS_OF_SITES.contains(top) || !isOrdinary.test(top);
        return sure
                && domains.has(top)
                && Character.isLowerCase(top.charAt(0))
                && match.start("top") - match.start() > SHORTEST
                && match.group()
                        .chars()
                        .limit(match.start("top") - match.start())
                        .anyMatch(Character::isLetter);
    }
}
