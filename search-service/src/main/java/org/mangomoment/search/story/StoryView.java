package org.mangomoment.search.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Words;

/// A story as the desk knows it: the newest redacted version and all that was said of it. Immutable.
///
/// @param story       the highest version, redacted
/// @param suggestions what the classifier proposes; null until it has
/// @param consent     the teller's answer; null when there is none, which means quarantine
/// @param acts        every reviewer's act as it was made, oldest first, nothing left out
/// @param recount     what acts count for under the newest codebook, where that is not what they say
public record StoryView(
        Story story,
        @Nullable Suggestions suggestions,
        @Nullable Consent consent,
        List<Decision> acts,
        Recount recount) {
    public StoryView {
        acts = List.copyOf(acts);
    }

    /// A story whose decisions count as they say.
    public StoryView(Story story, @Nullable Suggestions suggestions, @Nullable Consent consent, List<Decision> acts) {
        this(story, suggestions, consent, acts, Recount.NONE);
    }

    /// The story's id.
    public String id() {
        return story.getStoryId();
    }

    /// Grows with every new redaction; goes back with a decision so that a stale page is noticed.
    public long version() {
        return story.getVersion();
    }

    /// The redacted text; all offsets point into it.
    public String text() {
        return story.getText();
    }

    /// Every hidden span, in order of position.
    public List<Redaction> redactions() {
        return story.getRedactions();
    }

    /// Without consent for research it is shown to stewards only.
    public boolean quarantined() {
        return !consented(ConsentPurpose.RESEARCH);
    }

    /// Whether the teller said yes to a purpose.
    public boolean consented(ConsentPurpose purpose) {
        return consent != null && allows(consent, purpose);
    }

    /// Whether a teller's answer says yes to a purpose.
    public static boolean allows(Consent consent, ConsentPurpose purpose) {
        return consent.getPurposes().getOrDefault(purpose.id(), false);
    }

    /// Whether the evidence's offsets belong to this version's text.
    public boolean evidenceFits() {
        return suggestions != null && suggestions.getStoryVersion() == version();
    }

    /// Every reviewer's act as it counts under the newest codebook, oldest first.
    public List<Decision> counted() {
        return acts.stream().map(recount::of).toList();
    }

    /// Where people's decisions stand now.
    public Verdicts verdicts() {
        return Verdicts.of(counted());
    }

    /// How far people have come.
    public Review review() {
        return verdicts().review();
    }

    /// Dimensions that were suggested or answered, and how each stands; in alphabetical order of their ids.
    public Map<String, DimensionStatus> standings() {
        return verdicts().standings(suggestedDimensions());
    }

    /// Ids of the dimensions that are suggested, highest score first.
    public List<String> suggestedDimensions() {
        return suggestions == null
                ? List.of()
                : suggestions.getDimensions().stream()
                        .filter(dimension -> dimension.getSuggested())
                        .map(dimension -> dimension.getDimension())
                        .toList();
    }

    /// The verdict on eligibility: people's when they agree, `disputed` when they do not, else the suggested one, else
    /// `unknown`.
    public String eligibility() {
        return verdicts()
                .eligibility()
                .orElseGet(() -> suggestions == null
                        ? "unknown"
                        : Words.of(suggestions.getEligibility().getVerdict()));
    }
}
