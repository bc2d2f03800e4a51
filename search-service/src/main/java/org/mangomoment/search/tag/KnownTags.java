package org.mangomoment.search.tag;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedTags;

/// The tags of the log. Every question names its reader, and is answered as if the private tags of others did not
/// exist. The index holds no tags. Thread-safe.
public final class KnownTags {
    private static final Comparator<StoryTag> BY_NAME =
            Comparator.comparing((StoryTag tag) -> same(tag.getTag())).thenComparing(StoryTag::getShared);

    private final Map<String, Map<String, StoryTag>> byStory = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> storiesByTag = new ConcurrentHashMap<>();

    /// Takes in a record of the log.
    public synchronized void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.STORY_TAGS.key(record);
        var tag = Topics.STORY_TAGS.value(record);
        if (tag == null) {
            byStory.computeIfPresent(key.storyId(), (_, tags) -> {
                tags.remove(key.partId());
                return tags.isEmpty() ? null : tags;
            });
            storiesByTag.computeIfPresent(key.partId(), (_, stories) -> {
                stories.remove(key.storyId());
                return stories.isEmpty() ? null : stories;
            });
        } else {
            byStory.computeIfAbsent(key.storyId(), _ -> new ConcurrentHashMap<>())
                    .put(key.partId(), tag);
            storiesByTag
                    .computeIfAbsent(key.partId(), _ -> ConcurrentHashMap.newKeySet())
                    .add(key.storyId());
        }
    }

    /// Those on a story that a reader may see, by name, private ones first.
    public List<StoryTag> of(String storyId, Reader who) {
        return visible(byStory.getOrDefault(storyId, Map.of()).values(), who).toList();
    }

    /// The names that a reader may see, each in its alphabetically first spelling, with the ids of its stories:
    /// a private tag of the reader and a shared one of the same name are one.
    public Map<String, Set<String>> visibleTo(Reader who) {
        var names = new TreeMap<String, String>();
        var stories = new TreeMap<String, Set<String>>();
        byStory.forEach((storyId, tags) -> visible(tags.values(), who).forEach(tag -> {
            var name = names.merge(
                    same(tag.getTag()), tag.getTag(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            stories.computeIfAbsent(same(name), _ -> new HashSet<>()).add(storyId);
        }));
        var named = new TreeMap<String, Set<String>>(String.CASE_INSENSITIVE_ORDER);
        stories.forEach((same, ids) -> named.put(names.getOrDefault(same, same), ids));
        return named;
    }

    /// Ids of the stories with a tag of a name; empty when the reader may see no tag of this name.
    public Optional<Set<String>> stories(String name, Reader who) {
        var found = new HashSet<String>();
        Stream.of(key(name, true, who.account()), key(name, false, who.account()))
                .forEach(key -> found.addAll(storiesByTag.getOrDefault(key, Set.of())));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// Whether a name is that of a private tag of the reader.
    public boolean isPrivate(String name, Reader who) {
        return storiesByTag.containsKey(key(name, false, who.account()));
    }

    /// Names of the team's tags that a reader may see, as [#visibleTo] spells them.
    public List<String> shared(Reader who) {
        return visibleTo(who).keySet().stream()
                .filter(name -> isShared(name, who))
                .toList();
    }

    /// Whether a name is that of a tag of the team.
    public boolean isShared(String name, Reader who) {
        return storiesByTag.containsKey(key(name, true, who.account()));
    }

    /// Whether a search asks for a private tag of the reader, so that its words are for nobody else.
    public boolean asksForPrivate(SearchRequest request, Reader who) {
        return AskedTags.of(request.query()).stream().anyMatch(name -> isPrivate(name, who));
    }

    /// A search as others may read it: without the names of the reader's private tags.
    public SearchRequest withoutPrivate(SearchRequest request, Reader who) {
        return request.withQuery(AskedTags.hidden(request.query(), name -> isPrivate(name, who)));
    }

    /// The id of a tag within its story.
    public static String key(String name, boolean shared, String account) {
        var whose = shared ? "shared" : "private/" + account;
        return UUID.nameUUIDFromBytes((whose + "/" + same(name)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// How names are compared.
    public static String same(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<StoryTag> visible(Collection<StoryTag> tags, Reader who) {
        return tags.stream()
                .filter(tag -> tag.getShared() || tag.getAccount().equals(who.account()))
                .sorted(BY_NAME);
    }
}
