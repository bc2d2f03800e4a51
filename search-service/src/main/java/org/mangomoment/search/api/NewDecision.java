package org.mangomoment.search.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
/// @param selection    how the story reached the reviewer: what `/api/review/next` said, `search` or
///                     `asked-for`
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
        @Nullable Adjudication adjudication) {
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

        Map<String, String> verdicts() {
            var verdicts = new HashMap<String, String>();
            accept.forEach(dimension -> verdicts.put(dimension, "accept"));
            reject.forEach(dimension -> verdicts.put(dimension, "reject"));
            add.forEach(dimension -> verdicts.put(dimension, "add"));
            return verdicts;
        }
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
                        : new DecisionRequest.Settling(adjudication.reason(), adjudication.codebookUnclear()));
    }
}
