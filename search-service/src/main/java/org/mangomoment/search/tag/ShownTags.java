package org.mangomoment.search.tag;

import java.util.List;
import java.util.TreeMap;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// The tags on a story as a reader is shown them: what colleagues shared is kept from whoever has yet to
/// decide on the story for the blind random sample. Thread-safe.
///
/// @param known the tags of the log
public record ShownTags(KnownTags known, RandomSample sample) {
    /// By name, private ones first.
    public List<StoryTag> of(StoryView story, Reader who) {
        var covered = sample.covers(story, who);
        return known.of(story.id(), who).stream()
                .filter(tag -> !covered || tag.getAccount().equals(who.account()))
                .toList();
    }

    /// The names of those that leave with a story: a private tag and a shared one of the same name are one.
    ///
    /// @param sharedOnly without the private ones of whoever takes it out
    public List<String> leaving(StoryView story, Reader who, boolean sharedOnly) {
        var names = new TreeMap<String, String>();
        of(story, who).stream()
                .filter(tag -> tag.getShared() || !sharedOnly)
                .map(StoryTag::getTag)
                .forEach(name -> names.putIfAbsent(KnownTags.same(name), name));
        return List.copyOf(names.values());
    }
}
