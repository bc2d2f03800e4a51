package org.mangomoment.search.sample;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.search.story.StoryView;

/// Every version of the sampling design. For a story that version holds which was the newest when it was
/// received; the first holds for all stories before it too. So a later version changes nothing for a story
/// that is there. Immutable.
public final class SamplingDesigns {
    /// Before there is one.
    public static final SamplingDesigns NONE = new SamplingDesigns(List.of());

    private final List<SamplingDesign> versions;
    private final Map<String, Lottery> lotteries;

    /// @param designs in any order
    public SamplingDesigns(List<SamplingDesign> designs) {
        versions = designs.stream()
                .sorted(Comparator.comparingInt(SamplingDesign::getVersion))
                .toList();
        lotteries = versions.stream()
                .map(SamplingDesign::getSeed)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), Lottery::new));
    }

    /// All of them, the oldest first.
    public List<SamplingDesign> versions() {
        return versions;
    }

    /// The one that holds for stories that are received now.
    public Optional<SamplingDesign> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// The one that holds for stories received at a time.
    public Optional<SamplingDesign> at(Instant receivedAt) {
        return versions.reversed().stream()
                .filter(design -> !design.getSince().isAfter(receivedAt))
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /// Until when stories are received for which a version holds, exclusive; [Instant#MAX] for the newest.
    public Instant until(SamplingDesign design) {
        return versions.stream()
                .filter(other -> other.getVersion() > design.getVersion())
                .map(SamplingDesign::getSince)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /// What was drawn for a story.
    public Draw of(StoryView story) {
        return of(story.id(), story.story().getReceivedAt());
    }

    /// What was drawn for a story, known by its id and when it was received.
    public Draw of(String storyId, Instant receivedAt) {
        return at(receivedAt).map(design -> draw(design, storyId)).orElse(Draw.NONE);
    }

    private Draw draw(SamplingDesign design, String storyId) {
        var lottery = lotteries.get(design.getSeed());
        var drawn = lottery != null && lottery.lot(storyId) < design.getShare();
        return new Draw(design.getVersion(), design.getShare(), drawn, design.getCoders(), design.getBlind());
    }
}
