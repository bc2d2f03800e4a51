package org.mangomoment.search.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Withdrawal;

/// All that the log says of one story, whatever has arrived so far. Folding events of different topics in any
/// order gives the same state; within a topic the log's order counts. A withdrawal ends it: nothing that comes
/// before or after one is known any more. Immutable.
///
/// @param id          the story's id
/// @param story       the highest version; null before it arrives and after it was withdrawn
/// @param suggestions those for the highest story version, by the model that became active last
/// @param consent     the newest answer
/// @param decisions   every act by its decision id
/// @param withdrawal  somebody withdrew it; then all else is null or empty
public record StoryState(
        String id,
        @Nullable Story story,
        @Nullable Suggestions suggestions,
        @Nullable Consent consent,
        SortedMap<String, Decision> decisions,
        @Nullable Withdrawal withdrawal) {

    /// Nothing is known yet.
    public static StoryState unknown(String id) {
        return new StoryState(id, null, null, null, new TreeMap<>(), null);
    }

    /// With a version of the story; an older version than the known one changes nothing, null withdraws.
    public StoryState with(@Nullable Story newer) {
        var kept = newer != null && story != null && story.getVersion() > newer.getVersion() ? story : newer;
        return standing(new StoryState(id, kept, suggestions, consent, decisions, null));
    }

    /// With suggestions; those for an older version than the known ones', or of a model that was active
    /// before theirs, change nothing; null withdraws.
    public StoryState with(@Nullable Suggestions newer) {
        var kept = newer != null && suggestions != null && counts(suggestions, newer) ? suggestions : newer;
        return standing(new StoryState(id, story, kept, consent, decisions, null));
    }

    private static boolean counts(Suggestions known, Suggestions newer) {
        return known.getStoryVersion() > newer.getStoryVersion()
                || (known.getStoryVersion() == newer.getStoryVersion()
                        && known.getModelSince().isAfter(newer.getModelSince()));
    }

    /// With the teller's newest answer; null withdraws.
    public StoryState with(@Nullable Consent newer) {
        return standing(new StoryState(id, story, suggestions, newer, decisions, null));
    }

    /// With its withdrawal; null changes nothing.
    public StoryState with(@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? this : new StoryState(id, null, null, null, new TreeMap<>(), withdrawal);
    }

    /// With one act; null withdraws it.
    public StoryState with(String decisionId, @Nullable Decision act) {
        var acts = new TreeMap<>(decisions);
        if (act == null) {
            acts.remove(decisionId);
        } else {
            acts.put(decisionId, act);
        }
        return standing(new StoryState(id, story, suggestions, consent, acts, null));
    }

    /// Whether words that were known are known no more, so that their bytes must go.
    public boolean loses(StoryState now) {
        return now.withdrawal != null ? withdrawal == null && !isEmpty() : story != null && !story.equals(now.story);
    }

    private StoryState standing(StoryState changed) {
        return withdrawal == null ? changed : this;
    }

    /// True when nothing is left to remember.
    public boolean isEmpty() {
        return story == null && suggestions == null && consent == null && decisions.isEmpty() && withdrawal == null;
    }

    /// What can be shown; empty without a text.
    public Optional<StoryView> view() {
        return view(Recount.NONE);
    }

    /// What can be shown; empty without a text.
    ///
    /// @param recount what decisions count for
    public Optional<StoryView> view(Recount recount) {
        if (story == null) {
            return Optional.empty();
        }
        var acts = decisions.values().stream().sorted(Verdicts.BY_TIME).toList();
        return Optional.of(new StoryView(story, suggestions, consent, List.copyOf(acts), recount));
    }
}
