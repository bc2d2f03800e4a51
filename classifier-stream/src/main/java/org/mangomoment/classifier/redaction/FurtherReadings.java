package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mangomoment.classifier.folding.FoldedText;
import org.mangomoment.classifier.folding.Reading;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.words.Word;
import org.mangomoment.runtime.text.Unseen;

/// Finds what shows only when a text with odd characters is read in another way than a person would ([Reading]).
final class FurtherReadings {
    private static final int MOST_PIECES = 3;

    private final Recognizer byForm;
    private final Predicate<String> isName;
    private final Predicate<String> isOrdinary;

    /// @param isName     whether a word with a capital is somebody's name
    /// @param isOrdinary whether a word in lower case is an ordinary word
    FurtherReadings(Recognizer byForm, Predicate<String> isName, Predicate<String> isOrdinary) {
        this.byForm = byForm;
        this.isName = isName;
        this.isOrdinary = isOrdinary;
    }

    /// @param seen the text as a person sees it, in which the findings stand
    List<Finding> in(String raw, FoldedText seen, List<String> knownNames) {
        var found = new ArrayList<Finding>();
        if (seen.isClosable()) {
            var closed = FoldedText.of(raw, Reading.CLOSED);
            var there = new ArrayList<>(byForm.in(closed.text()));
            there.addAll(KnownNames.in(closed.text(), knownNames));
            there.addAll(brokenNames(raw, closed));
            there.removeIf(finding -> closed.isVerbatim(finding.start(), finding.end()));
            carry(there, closed, seen, found);
        }
        if (seen.isOpenable()) {
            var opened = FoldedText.of(raw, Reading.OPENED);
            var there = new ArrayList<>(byForm.in(opened.text()));
            there.addAll(KnownNames.in(opened.text(), knownNames));
            carry(there, opened, seen, found);
        }
        return found;
    }

    private static void carry(List<Finding> there, FoldedText from, FoldedText to, List<Finding> found) {
        for (var finding : there) {
            int start = to.foldedStart(from.rawStart(finding.start()));
            int end = to.foldedEnd(from.rawEnd(finding.end()));
            if (end > start) {
                found.add(
                        new Finding(start, end, finding.kind(), finding.finder(), finding.reason(), finding.detail()));
            }
        }
    }

    /// Names with a blank inside that is no ordinary space: "Anne mie".
    private List<Finding> brokenNames(String raw, FoldedText closed) {
        var found = new ArrayList<Finding>();
        for (var word : Word.split(closed.text())) {
            if (!closed.isVerbatim(word.start(), word.end())) {
                var cuts = cuts(raw, closed, word);
                for (int first = 0; first + 2 < cuts.size(); first++) {
                    int last = Math.min(cuts.size() - 1, first + MOST_PIECES);
                    for (int end = first + 2; end <= last; end++) {
                        addBroken(closed.text(), cuts.subList(first, end + 1), found);
                    }
                }
            }
        }
        return found;
    }

    /// Where the word's pieces between odd blanks begin, and its end.
    private static List<Integer> cuts(String raw, FoldedText closed, Word word) {
        var cuts = new ArrayList<Integer>();
        cuts.add(word.start());
        for (int at = word.start() + 1; at < word.end(); at++) {
            int before = closed.rawStart(at);
            if (before > 0 && Unseen.isBlank(raw.charAt(before - 1))) {
                cuts.add(at);
            }
        }
        cuts.add(word.end());
        return cuts;
    }

    private void addBroken(String text, List<Integer> cuts, List<Finding> found) {
        int start = cuts.getFirst();
        int end = cuts.getLast();
        if (Character.isUpperCase(text.charAt(start))
                && isName.test(text.substring(start, end))
                && !areOrdinary(text, cuts)) {
            found.add(new Finding(start, end, Kind.NAME, DetectionMethod.LEXICON, "a name with a blank inside", ""));
        }
    }

    private boolean areOrdinary(String text, List<Integer> cuts) {
        for (int piece = 1; piece < cuts.size(); piece++) {
            var word = text.substring(cuts.get(piece - 1), cuts.get(piece));
            if (word.length() < 2 || !isOrdinary.test(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
