package org.mangomoment.search.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.search.decision.DecisionRequest;

/// The request to decide on a story, or to undo a decision.
///
/// @param decisionId   a UUID chosen by the client so that a repeat is one act
/// @param storyVersion the version that was on the screen
/// @param act          `decide` or `undo`; `decide` when it is not given
/// @param undoes       the id of the decision to undo
/// @param blind        whether the suggestion was not shown
/// @param millisTaken  from shown to sent
/// @param adjudication why it settles what reviewers disagree on; not given for an ordinary decision
/// @param selection    how the story reached the reviewer: what `/api/review/next` said, `search`,
///                     `flagged` or `asked-for`
/// @param evidence     the words that speak for the dimensions that fit; not given when they were not asked
///                     for
/// @param model        the model whose suggestion was on the screen; empty for none
/// @param clientAt     when it was sent, by the client's clock
/// @param codebookVersion of the codebook whose questions were answered: what `/api/review/next` or
///                     `/api/codebook` said
record NewDecision(
        @Nullable String decisionId,
        @Nullable Long storyVersion,
        @Nullable String act,
        @Nullable String undoes,
        @Nullable Eligibility eligibility,
        @Nullable Dimensions dimensions,
        @Nullable String memo,
        boolean blind,
        @Nullable Long millisTaken,
        @Nullable String selection,
        @Nullable Adjudication adjudication,
        @Nullable List<Marked> evidence,
        @Nullable String model,
        @Nullable String clientAt,
        @Nullable Integer codebookVersion) {
    /// Words that speak for a dimension that is accepted or added.
    ///
    /// @param dimension its id
    /// @param start     inclusive, UTF-16 code units of the text of `storyVersion`
    /// @param end       exclusive
    record Marked(String dimension, int start, int end) {
        EvidenceSpan span() {
            return new EvidenceSpan(dimension, start, end);
        }
    }

    /// Why a decision settles a dispute.
    ///
    /// @param reason          at most 2,000 characters
    /// @param codebookUnclear whether the codebook leaves it open
    record Adjudication(@Nullable String reason, boolean codebookUnclear) {}

    /// Whether the story is a Mangomoment.
    ///
    /// @param verdict yes, no or unclear
    /// @param reason  for no or unclear: a reason id of the codebook
    record Eligibility(@Nullable String verdict, @Nullable String reason) {
        static final Eligibility OPEN = new Eligibility(null, null);
    }

    /// Ids of dimensions, by what the reviewer decided on them.
    record Dimensions(List<String> accept, List<String> add, List<String> reject) {
        static final Dimensions OPEN = new Dimensions(List.of(), List.of(), List.of());

        /// Ids that stand in several lists, or twice in one.
        boolean contradicts() {
            var all = Stream.of(accept, add, reject).flatMap(List::stream).toList();
            return all.size() > Set.copyOf(all).size();
        }

        Map<String, String> verdicts() {
            var verdicts = new HashMap<String, String>();
            accept.forEach(dimension -> verdicts.put(dimension, "accept"));
            reject.forEach(dimension -> verdicts.put(dimension, "reject"));
            add.forEach(dimension -> verdicts.put(dimension, "add"));
            return verdicts;
        }
    }

    /// What the request says twice.
    List<DecisionRequest.Wrong> contradictions() {
        return dimensions != null && dimensions.contradicts()
                ? List.of(new DecisionRequest.Wrong("dimensions", "one is named twice; expected each in one list"))
                : List.of();
    }

    DecisionRequest request() {
        var answer = Objects.requireNonNullElse(eligibility, Eligibility.OPEN);
        return new DecisionRequest(
                decisionId,
                storyVersion,
                act == null ? "decide" : act,
                undoes,
                answer.verdict(),
                answer.reason(),
                Objects.requireNonNullElse(dimensions, Dimensions.OPEN).verdicts(),
                memo,
                blind,
                millisTaken == null ? 0 : millisTaken,
                selection,
                adjudication == null
                        ? null
                        : new DecisionRequest.Settling(adjudication.reason(), adjudication.codebookUnclear()),
                evidence == null ? null : evidence.stream().map(Marked::span).toList(),
                model,
                clientAt,
                codebookVersion);
    }
}
