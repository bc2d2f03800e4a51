package org.mangomoment.search.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Suggestions;

/// Words of a story that speak for dimensions, as spans of its text.
public final class EvidenceSpans {
    private static final Comparator<EvidenceSpan> BY_PLACE = Comparator.comparing(EvidenceSpan::getDimension)
            .thenComparingInt(EvidenceSpan::getStart)
            .thenComparingInt(EvidenceSpan::getEnd);

    private EvidenceSpans() {}

    /// The same words in one order, by dimension and place: spans of one dimension that overlap or touch are
    /// one.
    public static List<EvidenceSpan> joined(Collection<EvidenceSpan> spans) {
        var joined = new ArrayList<EvidenceSpan>();
        for (var span : spans.stream().sorted(BY_PLACE).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.getDimension().equals(span.getDimension()) && span.getStart() <= last.getEnd()) {
                joined.removeLast();
                var end = Math.max(last.getEnd(), span.getEnd());
                joined.add(new EvidenceSpan(last.getDimension(), last.getStart(), end));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /// The words that a suggestion gives for its dimensions, without those that speak against them; none of a
    /// suggestion for another version of the text.
    public static List<EvidenceSpan> suggested(StoryView story) {
        var suggestions = story.suggestions();
        return suggestions == null || !story.evidenceFits() ? List.of() : joined(of(suggestions, story.text()));
    }

    private static List<EvidenceSpan> of(Suggestions suggestions, String text) {
        return suggestions.getDimensions().stream()
                .flatMap(dimension -> dimension.getEvidence().stream()
                        .filter(words -> words.getContribution() > 0)
                        .map(words -> new EvidenceSpan(dimension.getDimension(), words.getStart(), words.getEnd())))
                .filter(span -> lies(span, text))
                .toList();
    }

    /// Whether a span is some of a text.
    public static boolean lies(EvidenceSpan span, String text) {
        return 0 <= span.getStart() && span.getStart() < span.getEnd() && span.getEnd() <= text.length();
    }

    /// The words that a decision names; none when it names none, or belongs to another version of the text
    /// than the story has now.
    public static List<EvidenceSpan> of(Decision decision, StoryView story) {
        return decision.getStoryVersion() == story.version() ? of(decision.getEvidence()) : List.of();
    }

    private static List<EvidenceSpan> of(@Nullable List<EvidenceSpan> spans) {
        return spans == null ? List.of() : spans;
    }
}
