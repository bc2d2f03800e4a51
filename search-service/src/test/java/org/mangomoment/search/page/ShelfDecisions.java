package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.StoryView;

/// What two reviewers decided, blind and aided, and how a steward settled the story on which they differ.
final class ShelfDecisions {
    private ShelfDecisions() {}

    /// Puts them in a library.
    static void decide(ShelfLibrary library) {
        decide(
                library,
                "s-01",
                said(library, "s-01", "rita", true, "emotional-support"),
                said(library, "s-01", "ruben", true, "emotional-support"));
        decide(
                library,
                "s-02",
                said(library, "s-02", "rita", true, "family"),
                said(library, "s-02", "ruben", true),
                Decision.newBuilder(said(library, "s-02", "rosa", false, "family"))
                        .setAdjudication(new Adjudication("Two cups are an invitation.", true))
                        .build());
        decide(library, "s-03", said(library, "s-03", "rita", false, "family", "emotional-support"));
    }

    private static void decide(ShelfLibrary library, String id, Decision... acts) {
        var story = requireNonNull(library.stories.get(id));
        library.stories.put(id, new StoryView(story.story(), story.suggestions(), story.consent(), List.of(acts)));
    }

    private static Decision said(ShelfLibrary library, String id, String reviewer, boolean blind, String... fitting) {
        var text = requireNonNull(library.stories.get(id)).text();
        var words = text.contains("bang") && fitting.length > 0
                ? List.of(new EvidenceSpan("emotional-support", text.indexOf("bang"), text.indexOf("bang") + 4))
                : List.<EvidenceSpan>of();
        return Decision.newBuilder(
                        Synthetic.decision(id, reviewer, Instant.parse("2026-03-01T12:00:00Z"), "yes", fitting))
                .setBlind(blind)
                .setSelection(blind ? Selection.RANDOM_SAMPLE : Selection.UNCERTAIN)
                .setShown(new SuggestionShown("cues-1", 1, Map.of("family", 0.7), EligibilityAnswer.YES))
                .setEvidence(words)
                .build();
    }
}
