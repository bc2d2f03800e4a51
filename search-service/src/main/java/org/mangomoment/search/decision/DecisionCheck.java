package org.mangomoment.search.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.decision.DecisionRequest.Wrong;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// Decides what becomes of a reviewer's act: pure, no clock, no log.
///
/// @param story    as it is now
/// @param codebook the newest
/// @param sample   the random sample
/// @param who      the reviewer
/// @param at       now
record DecisionCheck(StoryView story, CodebookView codebook, RandomSample sample, Reader who, Instant at) {
    /// Nobody looks at one story for longer: more is a page that was left open.
    private static final Duration LONGEST_LOOK = Duration.ofHours(24);

    private static final Duration FARTHEST_CLOCK = Duration.ofDays(31);

    /// What to do with an act.
    sealed interface Ruling {
        /// Publish this.
        record Publish(Decision decision) implements Ruling {}

        /// Answer this; nothing is published.
        record Answer(Outcome outcome) implements Ruling {}
    }

    Ruling of(DecisionRequest request) {
        var wrong = new FieldCheck(before(request), codebook, sample, who).wrong(request);
        if (!wrong.isEmpty()) {
            return new Ruling.Answer(new Outcome.Invalid(wrong));
        }
        var decision = decision(request);
        var known = known(decision.getDecisionId());
        if (known.isPresent()) {
            return new Ruling.Answer(
                    same(known.get(), decision)
                            ? new Outcome.Repeated(known.get())
                            : new Outcome.Invalid(List.of(
                                    new Wrong("decisionId", "was used before for another act; expected a new UUID"))));
        }
        var changes = changes(request, decision);
        if (!changes.isEmpty()) {
            return new Ruling.Answer(new Outcome.Stale(story, changes));
        }
        return new Ruling.Publish(decision);
    }

    /// The story as it was before this act, if it was taken already: a repeat is judged like the first time.
    private StoryView before(DecisionRequest request) {
        var acts = story.acts().stream()
                .filter(act -> !act.getDecisionId().equals(request.decisionId()))
                .toList();
        return new StoryView(story.story(), story.suggestions(), story.consent(), acts, story.recount());
    }

    private Decision decision(DecisionRequest request) {
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
                .setShown(shown(story.suggestions()))
                .setBlind(request.blind() || (act == DecisionAct.DECIDE && sample.covers(story, who)))
                .setMillisTaken(Math.clamp(request.millisTaken(), 0, LONGEST_LOOK.toMillis()))
                .setEvidence(evidence(request))
                .setEvidenceShown(ShownStory.stored(story, EvidenceSpans.suggested(story)))
                .setScoresShown(scores(story.suggestions()))
                .setClientAt(clientAt(request.clientAt()))
                .setAt(at)
                .setAdjudication(adjudication(request))
                .setSelection(selection(request))
                .setSampleProbability(draw.design() == 0 ? null : draw.probability())
                .setSamplingDesign(draw.design())
                .build();
    }

    private @Nullable List<EvidenceSpan> evidence(DecisionRequest request) {
        var marked = request.evidence();
        return marked == null ? null : ShownStory.stored(story, marked);
    }

    private static Map<String, Double> scores(@Nullable Suggestions suggestions) {
        if (suggestions == null) {
            return Map.of();
        }
        var scores = new TreeMap<String, Double>();
        suggestions.getDimensions().forEach(said -> scores.put(said.getDimension(), said.getScore()));
        scores.put("eligibility", suggestions.getEligibility().getScore());
        return scores;
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

    private static @Nullable SuggestionShown shown(@Nullable Suggestions suggestions) {
        if (suggestions == null) {
            return null;
        }
        var scores = suggestions.getDimensions().stream()
                .filter(DimensionSuggestion::getSuggested)
                .collect(Collectors.toMap(DimensionSuggestion::getDimension, DimensionSuggestion::getScore));
        return new SuggestionShown(
                suggestions.getModelId(),
                suggestions.getCodebookVersion(),
                scores,
                suggestions.getEligibility().getVerdict());
    }

    private Optional<Decision> known(String decisionId) {
        return story.acts().stream()
                .filter(act -> act.getDecisionId().equals(decisionId))
                .findFirst();
    }

    private boolean same(Decision one, Decision other) {
        return sameEvidence(one, other)
                && one.getReviewer().equals(other.getReviewer())
                && one.getAct() == other.getAct()
                && Objects.equals(one.getUndoes(), other.getUndoes())
                && Objects.equals(one.getEligibility(), other.getEligibility())
                && one.getDimensions().equals(other.getDimensions())
                && Objects.equals(one.getAdjudication(), other.getAdjudication())
                && Objects.equals(one.getMemo(), other.getMemo());
    }

    /// Of a known decision, which is shown, and one that would be stored. Places in another version of the
    /// text cannot be compared.
    private boolean sameEvidence(Decision known, Decision other) {
        var marked = known.getEvidence();
        return known.getStoryVersion() != story.version()
                || Objects.equals(marked == null ? null : ShownStory.stored(story, marked), other.getEvidence());
    }

    /// What changed of the story since it was shown.
    private List<String> changes(DecisionRequest request, Decision decision) {
        var changes = new ArrayList<String>();
        if (decision.getStoryVersion() != story.version()) {
            changes.add("The text is now version " + story.version() + "; version " + decision.getStoryVersion()
                    + " was on the screen.");
            if (!story.evidenceFits()) {
                changes.add("Suggestions for the new version are still to come.");
            }
        } else if (resuggested(request)) {
            changes.add("Another model suggests for this story now.");
        }
        return changes;
    }

    private boolean resuggested(DecisionRequest request) {
        var suggestions = story.suggestions();
        return request.model() != null
                && suggestions != null
                && !suggestions.getModelId().equals(request.model());
    }
}
