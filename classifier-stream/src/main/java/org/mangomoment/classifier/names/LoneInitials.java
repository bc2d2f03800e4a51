package org.mangomoment.classifier.names;

import java.util.Set;
import java.util.function.Predicate;
import org.mangomoment.classifier.identifier.DetectionMethod;

/// Initials with a full stop that stand for somebody without the last name: "mijn buurvrouw V.", "toen M.L. kwam".
final class LoneInitials {
    private static final Set<String> NO_PERSON_BEFORE = WordList.words(
            "vitamine vitamin vit hepatitis groep group type kamer room bed plan blok block rij row zaal afdeling ward"
                    + " gate optie option punt punten deel part klasse class figuur bijlage niveau level streptokokken"
                    + " influenza graad stap step gang vleugel wing huis gebouw building lokaal lijn");
    private static final Set<String> SIGNED = WordList.words("get getekend signed sgd w.g wg ondertekend");
    private static final int MOST = 3;

    private final TokenizedText passage;
    private final Marks marks;
    private final Predicate<String> followsPerson;

    /// @param followsPerson whether a word in lower case stands right after somebody: a verb
    LoneInitials(TokenizedText passage, Marks marks, Predicate<String> followsPerson) {
        this.passage = passage;
        this.marks = marks;
        this.followsPerson = followsPerson;
    }

    void mark() {
        for (int i = 0; i < passage.tokens().size(); i++) {
            int end = endOfInitials(i);
            if (end > i && !marks.isMarked(i) && isPerson(new NameContext(passage, i, marks), end)) {
                for (int initial = i; initial < end; initial++) {
                    marks.mark(initial, DetectionMethod.LEXICON, "initials of somebody");
                }
            }
        }
    }

    /// The index after one to three initials in a row that each have a full stop.
    private int endOfInitials(int first) {
        int end = first;
        while (end < first + MOST
                && passage.has(end)
                && passage.tokens().get(end).isInitial()
                && passage.tokens().get(end).stopped()
                && (end == first || passage.tokens().get(end).joined())) {
            end++;
        }
        return end;
    }

    private boolean isPerson(NameContext here, int end) {
        if (here.afterOneOf(NO_PERSON_BEFORE)) {
            return false;
        }
        return here.afterTitle()
                || here.isAfterWordOf(SIGNED)
                || (isFollowedInSentence(end)
                        && followsPerson.test(passage.tokens().get(end).lower()))
                || isSignature(here.index(), end);
    }

    private boolean isFollowedInSentence(int end) {
        return passage.has(end) && passage.tokens().get(end).joined();
    }

    /// Whether the initials are the text's last line, or more than one of them its last words.
    private boolean isSignature(int first, int end) {
        if (end != passage.tokens().size() || first == 0) {
            return false;
        }
        var gap = passage.text()
                .substring(
                        passage.tokens().get(first - 1).end(),
                        passage.tokens().get(first).start());
        boolean ownSentence =
                end - first > 1 && !passage.tokens().get(first - 1).isInitial() && gap.matches("[.!?…]+\\s+");
        return gap.contains("\n") || gap.strip().equals(",") || ownSentence;
    }
}
