package org.mangomoment.search.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;

/// A decision that counts now, as a line of an export says it.
///
/// @param verdict      yes, no or unclear; null when it was left open
/// @param reason       of the codebook; null for none
/// @param dimensions   dimension to accept, add or reject
/// @param evidence     words that speak for its dimensions; none of another version of the text
/// @param blind        whether the suggestion was hidden until it was made
/// @param selection    how the story reached the reviewer
/// @param probability  with which such a story is in the random sample; null when that is not known
/// @param adjudication why it settles a dispute; null for an ordinary decision
/// @param carriedFrom  the decision on a near-duplicate that it repeats, by its id; null for one on this story itself
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecidedLine(
        String id,
        String reviewer,
        String at,
        long storyVersion,
        @Nullable String verdict,
        @Nullable String reason,
        Map<String, String> dimensions,
        List<Marked> evidence,
        @Nullable String memo,
        boolean blind,
        String selection,
        @Nullable Double probability,
        @Nullable String adjudication,
        @Nullable String carriedFrom) {

    /// Words of the text that speak for a dimension.
    ///
    /// @param start UTF-16 code units from 0
    /// @param end   exclusive
    /// @param exact the words themselves
    record Marked(String dimension, int start, int end, String exact) {}

    /// Of a story, the oldest first.
    static List<DecidedLine> of(StoryView story) {
        var verdicts = story.verdicts();
        return story.acts().stream()
                .filter(verdicts::stands)
                .map(act -> of(act, story))
                .toList();
    }

    private static DecidedLine of(Decision act, StoryView story) {
        var dimensions = new TreeMap<String, String>();
        act.getDimensions().forEach(answer -> dimensions.put(answer.getDimension(), Words.of(answer.getVerdict())));
        var eligibility = act.getEligibility();
        var carriedFrom = act.getCarriedFrom();
        return new DecidedLine(
                act.getDecisionId(),
                act.getReviewer(),
                act.getAt().toString(),
                act.getStoryVersion(),
                verdict(eligibility),
                eligibility == null ? null : eligibility.getReason(),
                dimensions,
                marked(act, story),
                act.getMemo(),
                act.getBlind(),
                Words.of(act.getSelection()),
                act.getSampleProbability(),
                act.getAdjudication() == null ? null : act.getAdjudication().getReason(),
                carriedFrom == null ? null : carriedFrom.getDecisionId());
    }

    private static List<Marked> marked(Decision act, StoryView story) {
        return EvidenceSpans.of(act, story).stream()
                .filter(span -> EvidenceSpans.lies(span, story.text()))
                .map(span -> new Marked(
                        span.getDimension(),
                        span.getStart(),
                        span.getEnd(),
                        story.text().substring(span.getStart(), span.getEnd())))
                .toList();
    }

    private static @Nullable String verdict(@Nullable EligibilityVerdict answer) {
        return answer == null ? null : Words.of(answer.getVerdict());
    }
}
