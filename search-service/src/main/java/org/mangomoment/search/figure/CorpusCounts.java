package org.mangomoment.search.figure;

import java.util.List;
import java.util.Map;
import org.mangomoment.search.story.StoryView;

/// The corpus in numbers. A subject is a dimension's id, or [#ELIGIBILITY].
///
/// @param stories  how many there are
/// @param decided  of these, those that somebody decided on, however selected
/// @param accepted by subject: of the decided ones those that fit according to everybody who decided
/// @param designs  counts by version of the sampling design
/// @param drawn    stories of the random sample
/// @param sampled  of these, those that were decided on as one of the sample
public record CorpusCounts(
        long stories,
        long decided,
        Map<String, Long> accepted,
        Map<Integer, OfDesign> designs,
        long drawn,
        List<StoryView> sampled) {
    /// The subject whether a story is a Mangomoment.
    public static final String ELIGIBILITY = "eligibility";

    /// Stories for which one version of the design holds.
    ///
    /// @param stories   how many
    /// @param read      of these, those with suggestions
    /// @param suggested by subject: of those read, those for which it is suggested
    public record OfDesign(long stories, long read, Map<String, Long> suggested) {
        public OfDesign {
            suggested = Map.copyOf(suggested);
        }
    }

    public CorpusCounts {
        accepted = Map.copyOf(accepted);
        designs = Map.copyOf(designs);
        sampled = List.copyOf(sampled);
    }
}
