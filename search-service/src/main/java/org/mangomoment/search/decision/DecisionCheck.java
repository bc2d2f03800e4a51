package org.mangomoment.search.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.decision.DecisionRequest.Wrong;
import org.mangomoment.search.sample.RandomSample;
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
    /// What to do with an act.
    sealed interface Ruling {
        /// Publish this.
        record Publish(Decision decision) implements Ruling {}

        /// Answer this; nothing is published.
        record Answer(Outcome outcome) implements Ruling {}
    }

    Ruling of(DecisionRequest request) {
        var known = story.acts().stream()
                .filter(act -> act.getDecisionId().equals(request.decisionId()))
                .findFirst();
        return known.map(act -> (Ruling) new Ruling.Answer(repeated(request, act)))
                .orElseGet(() -> new Obstacles(story, codebook, sample, who)
                        .to(request)
                        .<Ruling>map(Ruling.Answer::new)
                        .orElseGet(() -> new Ruling.Publish(decision(request))));
    }

    private Decision decision(DecisionRequest request) {
        return new DecisionRecord(story, sample, who, at).of(request);
    }

    private Outcome repeated(DecisionRequest request, Decision known) {
        var wrong = new FieldCheck(before(known), codebook, sample, who).wrong(request);
        if (!wrong.isEmpty()) {
            return new Outcome.Invalid(wrong);
        }
        var again = decision(request);
        return same(known, again) && sameEvidence(known, again) ? new Outcome.Repeated(known) : usedBefore();
    }

    /// The story as it was before this act, if it was taken already: a repeat is judged like the first time.
    private StoryView before(Decision known) {
        var acts = story.acts().stream().filter(act -> !act.equals(known)).toList();
        return new StoryView(story.story(), story.suggestions(), story.consent(), acts, story.recount());
    }

    /// Of two acts under one id, neither of which is shown: the later one is the same, or another one.
    static Outcome repeated(Decision first, Decision second) {
        return same(first, second) && Objects.equals(first.getEvidence(), second.getEvidence())
                ? new Outcome.Repeated(first)
                : usedBefore();
    }

    private static Outcome usedBefore() {
        return new Outcome.Invalid(
                List.of(new Wrong("decisionId", "was used before for another act; expected a new UUID")));
    }

    private static boolean same(Decision one, Decision other) {
        return one.getReviewer().equals(other.getReviewer())
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
}
