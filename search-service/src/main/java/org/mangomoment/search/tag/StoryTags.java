package org.mangomoment.search.tag;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Puts tags on stories and takes them off. Thread-safe.
///
/// @param known   the tags of the log
/// @param library which stories there are for whom
public record StoryTags(KnownTags known, Library library, RandomSample sample, Log log, Clock clock) {
    private static final int MOST = 50;

    /// Begins with a letter or a digit; what a query reads as its own signs is left out.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,&/+'’_#-]{0,59}");

    /// The tags on a story that a reader may see.
    public List<StoryTag> of(StoryView story, Reader who) {
        return new ShownTags(known, sample).of(story, who);
    }

    /// All tags that a reader may see, as the search counts them: one of which the reader sees no story is not
    /// told of.
    public List<CountedTag> counted(Reader who) {
        var counts = library.search(SearchRequest.everything(), who).facets().getOrDefault("tag", Map.of());
        return counts.entrySet().stream()
                .map(tag -> new CountedTag(
                        tag.getKey(),
                        tag.getValue(),
                        known.isPrivate(tag.getKey(), who),
                        known.isShared(tag.getKey(), who)))
                .toList();
    }

    /// Puts a tag on; returns when that is durable.
    public Tagging put(String storyId, String asked, boolean shared, Reader who) {
        var name = asked.strip().replaceAll("\\s+", " ");
        if (library.story(storyId, who).isEmpty()) {
            return Tagging.NO_STORY;
        }
        if (!NAME.matcher(name).matches()) {
            return Tagging.NAME;
        }
        if (known.of(storyId, who).size() >= MOST) {
            return Tagging.TOO_MANY;
        }
        var tag = new StoryTag(
                storyId, name, who.account(), shared, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var key = new StoryPart(storyId, KnownTags.key(name, shared, who.account()));
        var _ = log.publish(Topics.STORY_TAGS.record(key, tag));
        return Tagging.TAGGED;
    }

    /// Takes a tag off: a private one of the reader, or one that is shared; returns when that is durable.
    ///
    /// @return false when the reader sees no such tag on the story
    public boolean takeOff(String storyId, String name, boolean shared, Reader who) {
        var there = library.story(storyId, who).stream()
                .flatMap(story -> of(story, who).stream())
                .anyMatch(tag -> tag.getShared() == shared
                        && KnownTags.same(tag.getTag()).equals(KnownTags.same(name)));
        if (there) {
            var key = new StoryPart(storyId, KnownTags.key(name, shared, who.account()));
            var _ = log.publish(Topics.STORY_TAGS.record(key, null));
        }
        return there;
    }
}
