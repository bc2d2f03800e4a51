package org.mangomoment.classifier.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.learning.StoryActs;
import org.mangomoment.classifier.suggestion.Proposal;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Suggestions;

/// What a rehearsal must know of some of the stories before it reads their texts: the newest version, what is
/// suggested today, and the answers of reviewers. Neither texts nor evidence nor memos. Not thread-safe.
final class StorySlice {
    private final int slice;
    private final int slices;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, SuggestedNow> suggested = new HashMap<>();
    private final Map<String, StoryActs> acts = new HashMap<>();

    /// Many stories have the same proposal and the same model.
    private final Map<Proposal, Proposal> proposals = new HashMap<>();

    private final Map<String, String> models = new HashMap<>();

    /// @param slice  which one, from 0
    /// @param slices of how many
    StorySlice(int slice, int slices) {
        this.slice = slice;
        this.slices = slices;
    }

    private boolean holds(String storyId) {
        return Math.floorMod(storyId.hashCode(), slices) == slice;
    }

    void version(String id, @Nullable Story story) {
        if (!holds(id)) {
            return;
        }
        if (story == null) {
            versions.remove(id);
        } else {
            versions.merge(id, story.getVersion(), Math::max);
        }
    }

    void suggested(String id, @Nullable Suggestions fresh) {
        if (!holds(id)) {
            return;
        }
        if (fresh == null) {
            suggested.remove(id);
        } else {
            suggested.merge(id, shared(SuggestedNow.of(fresh)), (one, other) -> other.isLaterThan(one) ? other : one);
        }
    }

    private SuggestedNow shared(SuggestedNow fresh) {
        return new SuggestedNow(
                fresh.storyVersion(),
                models.computeIfAbsent(fresh.model(), id -> id),
                fresh.modelSince(),
                proposals.computeIfAbsent(fresh.proposal(), proposal -> proposal));
    }

    void decided(StoryPart key, @Nullable Decision decision) {
        if (holds(key.storyId())) {
            acts.computeIfAbsent(key.storyId(), _ -> new StoryActs())
                    .put(key.partId(), decision == null ? null : answers(decision));
        }
    }

    /// What a reviewer answered, without what was shown and noted.
    private static Decision answers(Decision decision) {
        return Decision.newBuilder()
                .setDecisionId(decision.getDecisionId())
                .setStoryId(decision.getStoryId())
                .setStoryVersion(decision.getStoryVersion())
                .setReviewer(decision.getReviewer())
                .setAct(decision.getAct())
                .setUndoes(decision.getUndoes())
                .setEligibility(decision.getEligibility())
                .setDimensions(decision.getDimensions())
                .setAdjudication(decision.getAdjudication())
                .setAt(decision.getAt())
                .build();
    }

    /// Whether a text is the newest of its story, asked once: the same version may stand in the log twice.
    boolean takes(String id, Story story) {
        return versions.remove(id, story.getVersion());
    }

    /// What is suggested for a version; null when nothing is yet.
    @Nullable
    SuggestedNow now(String id, long version) {
        var found = suggested.get(id);
        return found == null || found.storyVersion() != version ? null : found;
    }

    /// Of each reviewer the newest decision that was not taken back.
    List<Decision> decisions(String id) {
        var found = acts.get(id);
        return found == null ? List.of() : found.current();
    }
}
