package org.mangomoment.search.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// Makes a decision, as the log keeps it, from an act whose fields can be used.
///
/// @param story as it is now
/// @param who   the reviewer
/// @param at    now
record DecisionRecord(StoryView story, RandomSample sample, Reader who, Instant at) {
    /// Nobody looks at one story for longer: more is a page that was left open.
    private static final Duration LONGEST_LOOK = Duration.ofHours(24);

    private static final Duration FARTHEST_CLOCK = Duration.ofDays(31);

    Decision of(DecisionRequest request) {
        var version = request.storyVersion();
        var id = request.decisionId();
        var act = Words.find(DecisionAct.class, request.act()).orElseThrow();
        var draw = sample.draw(story);
        return Decision.newBuilder()
                .setDecisionId(id == null ? UUID.randomUUID().toString() : id)
                .setStoryId(story.id())
                .setStoryVersion(version == null ? story.version() : version)
                .setReviewer(who.account())
                .setAct(act)
                .setUndoes(request.undoes())
                .setEligibility(eligibility(request))
                .setDimensions(dimensions(request.dimensions()))
                .setMemo(request.memo())
                .setShown(SuggestionOnScreen.of(story.suggestions()))
                .setBlind(isBlind(request, act))
                .setMillisTaken(Math.clamp(request.millisTaken(), 0, LONGEST_LOOK.toMillis()))
                .setEvidence(evidence(request))
                .setEvidenceShown(ShownStory.stored(story, EvidenceSpans.suggested(story)))
                .setScoresShown(SuggestionOnScreen.scores(story.suggestions()))
                .setClientAt(clientAt(request.clientAt()))
                .setAt(at)
                .setAdjudication(adjudication(request))
                .setSelection(selection(request))
                .setSampleProbability(draw.design() == 0 ? null : draw.probability())
                .setSamplingDesign(draw.design())
                .setCodebookVersion(Objects.requireNonNullElse(request.codebookVersion(), 0))
                .build();
    }

    /// Whoever has answered on the story before has seen the suggestion since, also when they took the answer back.
    private boolean isBlind(DecisionRequest request, DecisionAct act) {
        var covered = request.blind() || (act == DecisionAct.DECIDE && sample.covers(story, who));
        return covered && !RandomSample.hasAnswered(story, who);
    }

    private @Nullable List<EvidenceSpan> evidence(DecisionRequest request) {
        var marked = request.evidence();
        return marked == null ? null : ShownStory.stored(story, marked);
    }

    /// A clock that is far off says nothing.
    private @Nullable Instant clientAt(@Nullable String told) {
        var moment = FieldCheck.moment(told).orElse(null);
        return moment == null || Duration.between(moment, at).abs().compareTo(FARTHEST_CLOCK) > 0 ? null : moment;
    }

    private static @Nullable Adjudication adjudication(DecisionRequest request) {
        var settling = request.adjudication();
        var reason = settling == null ? null : settling.reason();
        return settling == null || reason == null ? null : new Adjudication(reason, settling.codebookUnclear());
    }

    private static Selection selection(DecisionRequest request) {
        return Optional.ofNullable(request.selection())
                .flatMap(word -> Words.find(Selection.class, word))
                .orElse(Selection.UNKNOWN);
    }

    private static @Nullable EligibilityVerdict eligibility(DecisionRequest request) {
        return Optional.ofNullable(request.verdict())
                .flatMap(word -> Words.find(EligibilityAnswer.class, word))
                .map(verdict -> new EligibilityVerdict(verdict, request.reason()))
                .orElse(null);
    }

    private List<DimensionVerdict> dimensions(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer ->
                                new DimensionVerdict(answer.getKey(), answer(answer.getKey(), answer.getValue())))
                        .toList();
    }

    /// `accept` and `add` are told apart by what was suggested, whatever the client calls them.
    private DimensionAnswer answer(String dimension, String word) {
        return switch (Words.find(DimensionAnswer.class, word).orElseThrow()) {
            case REJECT -> DimensionAnswer.REJECT;
            case ACCEPT, ADD, UNKNOWN ->
                story.suggestedDimensions().contains(dimension) ? DimensionAnswer.ACCEPT : DimensionAnswer.ADD;
        };
    }
}
