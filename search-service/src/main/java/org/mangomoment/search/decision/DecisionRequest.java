package org.mangomoment.search.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Words;

/// A reviewer's act as it was sent; nothing is checked yet.
///
/// @param decisionId   a UUID chosen by the client so that a repeat is one act; null to have one made
/// @param storyVersion the version that was on the screen; null for the present one
/// @param act          `decide` or `undo`
/// @param undoes       for undo: the decision to take back
/// @param verdict      on eligibility: yes, no or unclear; null leaves it open
/// @param reason       for no or unclear: a reason id of the codebook
/// @param dimensions   dimension id to accept, add or reject
/// @param memo         a note, at most 2,000 characters
/// @param blind        whether the suggestion was not shown
/// @param millisTaken  from shown to sent; 0 when unknown
/// @param selection    how the story reached the reviewer, a word of [org.mangomoment.schemas.Selection];
///                     null when it was not said
/// @param adjudication why it settles what reviewers disagree on; null for an ordinary decision
/// @param evidence     the words that speak for the dimensions that fit, in the text as it was shown; null
///                     when nothing was said of them
/// @param model        the model whose suggestion was on the screen; empty for none, null when it was not said
/// @param clientAt     when it was sent by the client's clock, in ISO 8601; null when it was not said
/// @param codebookVersion of the codebook whose questions were answered; null when it was not said
public record DecisionRequest(
        @Nullable String decisionId,
        @Nullable Long storyVersion,
        String act,
        @Nullable String undoes,
        @Nullable String verdict,
        @Nullable String reason,
        Map<String, String> dimensions,
        @Nullable String memo,
        boolean blind,
        long millisTaken,
        @Nullable String selection,
        @Nullable Settling adjudication,
        @Nullable List<EvidenceSpan> evidence,
        @Nullable String model,
        @Nullable String clientAt,
        @Nullable Integer codebookVersion) {
    public DecisionRequest {
        dimensions = Map.copyOf(dimensions);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /// A decision with what it says.
    public static DecisionRequest decide(
            String decisionId,
            long storyVersion,
            @Nullable String verdict,
            @Nullable String reason,
            Map<String, String> dimensions,
            @Nullable String memo) {
        return new DecisionRequest(
                decisionId,
                storyVersion,
                Words.of(DecisionAct.DECIDE),
                null,
                verdict,
                reason,
                dimensions,
                memo,
                false,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// Takes a decision back.
    public static DecisionRequest undo(String undoes, long storyVersion) {
        return new DecisionRequest(
                null,
                storyVersion,
                Words.of(DecisionAct.UNDO),
                undoes,
                null,
                null,
                Map.of(),
                null,
                false,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The same without how the story reached the reviewer.
    public DecisionRequest withoutSelection() {
        return new DecisionRequest(
                decisionId,
                storyVersion,
                act,
                undoes,
                verdict,
                reason,
                dimensions,
                memo,
                blind,
                millisTaken,
                null,
                adjudication,
                evidence,
                model,
                clientAt,
                codebookVersion);
    }

    /// The same with the words that speak for its dimensions.
    public DecisionRequest withEvidence(List<EvidenceSpan> words) {
        return new DecisionRequest(
                decisionId,
                storyVersion,
                act,
                undoes,
                verdict,
                reason,
                dimensions,
                memo,
                blind,
                millisTaken,
                selection,
                adjudication,
                words,
                model,
                clientAt,
                codebookVersion);
    }

    /// Why a decision settles a dispute.
    ///
    /// @param reason          at most 2,000 characters
    /// @param codebookUnclear whether the codebook leaves it open
    public record Settling(@Nullable String reason, boolean codebookUnclear) {}

    /// A field that cannot be used.
    ///
    /// @param field   its name in the request
    /// @param message what was found and what was expected
    public record Wrong(String field, String message) {}
}
