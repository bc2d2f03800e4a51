package org.mangomoment.search.story;

import java.util.List;
import org.mangomoment.runtime.text.Placeholder;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// A story as readers see it: with placeholders in its own language. Logs and the index keep them in one form,
/// so everything that points into the text is moved with it.
///
/// @param view      as shown; its redactions and evidence point into the shown text
/// @param rewritten from the stored text to the shown one
public record ShownStory(StoryView view, Rewritten rewritten) {

    /// From how a story is stored.
    public static ShownStory of(StoryView stored) {
        var language = stored.story().getLanguage();
        var rewritten =
                Rewritten.of(stored.text(), places(stored), placeholder -> Placeholder.shown(placeholder, language));
        if (rewritten.text().equals(stored.text())) return new ShownStory(stored, rewritten);
        var moved = new Moved(rewritten);
        var story = Story.newBuilder(stored.story())
                .setText(rewritten.text())
                .setRedactions(
                        stored.redactions().stream().map(moved::redaction).toList())
                .build();
        var suggestions = stored.suggestions();
        var shown = suggestions == null || !stored.evidenceFits() ? suggestions : moved.suggestions(suggestions);
        var acts = stored.acts().stream().map(act -> move(act, stored, moved)).toList();
        return new ShownStory(
                new StoryView(
                        story, shown, stored.consent(), acts, stored.recount().with(act -> move(act, stored, moved))),
                rewritten);
    }

    private static Decision move(Decision act, StoryView stored, Moved moved) {
        return act.getStoryVersion() == stored.version() ? moved.decision(act) : act;
    }

    /// Where words of a shown text that speak for dimensions are stored, in order.
    public static List<EvidenceSpan> stored(StoryView shown, List<EvidenceSpan> spans) {
        return EvidenceSpans.joined(spans.stream()
                .map(span -> {
                    var place = stored(shown, span.getStart(), span.getEnd());
                    return new EvidenceSpan(span.getDimension(), place.start(), place.end());
                })
                .toList());
    }

    /// Where a piece of a shown text is stored.
    public static Rewritten.Place stored(StoryView shown, int start, int end) {
        var language = shown.story().getLanguage();
        return Rewritten.of(shown.text(), places(shown), placeholder -> Placeholder.stored(placeholder, language))
                .of(start, end);
    }

    /// From a shown text to the stored one.
    public static Rewritten stored(StoryView shown) {
        var language = shown.story().getLanguage();
        return Rewritten.of(shown.text(), places(shown), placeholder -> Placeholder.stored(placeholder, language));
    }

    /// Where a piece of a stored text is shown.
    public static Rewritten.Place shown(StoryView shown, int start, int end) {
        var language = shown.story().getLanguage();
        var stored = stored(shown);
        var places = shown.redactions().stream()
                .map(hidden -> stored.of(hidden.getStart(), hidden.getEnd()))
                .toList();
        return Rewritten.of(stored.text(), places, placeholder -> Placeholder.shown(placeholder, language))
                .of(start, end);
    }

    private static List<Rewritten.Place> places(StoryView view) {
        return view.redactions().stream()
                .map(hidden -> new Rewritten.Place(hidden.getStart(), hidden.getEnd()))
                .toList();
    }

    /// Moves what points into a text.
    private record Moved(Rewritten rewritten) {
        Redaction redaction(Redaction stored) {
            var place = rewritten.of(stored.getStart(), stored.getEnd());
            return Redaction.newBuilder(stored)
                    .setStart(place.start())
                    .setEnd(place.end())
                    .build();
        }

        Suggestions suggestions(Suggestions stored) {
            var eligibility = EligibilitySuggestion.newBuilder(stored.getEligibility())
                    .setEvidence(evidence(stored.getEligibility().getEvidence()))
                    .build();
            return Suggestions.newBuilder(stored)
                    .setEligibility(eligibility)
                    .setDimensions(stored.getDimensions().stream()
                            .map(dimension -> DimensionSuggestion.newBuilder(dimension)
                                    .setEvidence(evidence(dimension.getEvidence()))
                                    .build())
                            .toList())
                    .build();
        }

        Decision decision(Decision stored) {
            var marked = stored.getEvidence();
            return Decision.newBuilder(stored)
                    .setEvidence(marked == null ? null : spans(marked))
                    .setEvidenceShown(spans(stored.getEvidenceShown()))
                    .build();
        }

        private List<EvidenceSpan> spans(List<EvidenceSpan> stored) {
            return stored.stream()
                    .map(span -> {
                        var place = rewritten.of(span.getStart(), span.getEnd());
                        return new EvidenceSpan(span.getDimension(), place.start(), place.end());
                    })
                    .toList();
        }

        private List<Evidence> evidence(List<Evidence> stored) {
            return stored.stream()
                    .map(words -> {
                        var place = rewritten.of(words.getStart(), words.getEnd());
                        return Evidence.newBuilder(words)
                                .setStart(place.start())
                                .setEnd(place.end())
                                .build();
                    })
                    .toList();
        }
    }
}
