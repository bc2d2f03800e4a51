package org.mangomoment.search.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.StoryView;

/// Which decisions agreement is measured with.
public enum CodingGroup {
    /// Blind ones on stories that were served as part of the random sample: agreement that may be reported.
    SAMPLE,
    /// All on other stories: they were chosen, and their reviewers may have followed a suggestion or each
    /// other.
    OTHER;

    /// Lower case.
    public String id() {
        return Words.of(this);
    }

    /// The group with an id.
    public static Optional<CodingGroup> of(String id) {
        return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
    }

    /// The stories of the group, with the decisions that count in it.
    ///
    /// @param stories that two or more reviewers decided on
    List<Coding> of(List<StoryView> stories) {
        return stories.stream()
                .filter(story -> story.verdicts().independent().size() > 1)
                .filter(story -> this == (sampled(story).size() > 1 ? SAMPLE : OTHER))
                .map(story -> new Coding(
                        story.id(),
                        this == SAMPLE ? sampled(story) : story.verdicts().independent()))
                .toList();
    }

    private static List<Decision> sampled(StoryView story) {
        return story.verdicts().sampledBlind();
    }
}
