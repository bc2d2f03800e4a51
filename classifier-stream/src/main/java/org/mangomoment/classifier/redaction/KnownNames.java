package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mangomoment.classifier.folding.FoldedText;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.words.Word;

/// Names that are certainly somebody's: the teller's own, or found elsewhere in the same story.
final class KnownNames {
    private static final Set<String> TOO_COMMON = Set.of(
            "van", "de", "den", "der", "het", "ten", "ter", "te", "von", "du", "la", "le", "di", "da", "el", "al", "en",
            "and", "the");

    private KnownNames() {}

    /// Every word of the text that is a part of one of the names, whatever its case; a part of one or two
    /// letters, or that is an ordinary word in many names, only with a capital.
    static List<Finding> in(String text, List<String> names) {
        var parts = new HashSet<String>();
        names.forEach(name -> Word.split(FoldedText.of(name).text()).forEach(word -> parts.add(lower(word.text()))));
        parts.removeAll(TOO_COMMON);
        parts.removeIf(part -> !Character.isLetter(part.codePointAt(0)));
        var found = new ArrayList<Finding>();
        if (parts.isEmpty()) {
            return found;
        }
        for (var word : Word.split(text)) {
            var part = lower(word.text());
            if (parts.contains(part) && (part.length() > 2 || word.isCapitalised())) {
                found.add(new Finding(
                        word.start(),
                        word.start() + part.length(),
                        Kind.NAME,
                        DetectionMethod.KNOWN_NAME,
                        "a name given with the story",
                        ""));
            }
        }
        return found;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
    }
}
