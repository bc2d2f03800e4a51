package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.TagMeaning;

/// Searching for stories with a tag, in an index.
class TagSearchTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);

    @TempDir
    static Path folder;

    static Shelf shelf;

    @BeforeAll
    static void fill() {
        var tags = new KnownTags();
        shelf = new Shelf(folder, Duration.ofDays(1), Clock.systemUTC(), new TagMeaning(Meaning.PLAIN, tags));
        var log = new Log();
        for (var id : List.of("one", "two", "three", "hidden")) {
            log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", "Een warme deken van " + id)));
            log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, !id.equals("hidden"))));
        }
        log.feed(shelf.index, 1);
        tag(tags, "one", "humour", "rosa", true);
        tag(tags, "hidden", "humour", "sam", true);
        tag(tags, "hidden", "only hidden", "sam", true);
        tag(tags, "two", "pilot", "rosa", false);
        tag(tags, "one", "pilot", "rosa", false);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void aTagIsAskedForAloneOrWithWordsAndShutOut() {
        assertThat(shelf.ids(ROSA, "q=tag:pilot")).containsExactlyInAnyOrder("one", "two");
        assertThat(shelf.ids(ROSA, "q=tag:pilot tag:humour")).containsExactly("one");
        assertThat(shelf.ids(ROSA, "q=deken NOT tag:pilot")).containsExactly("three");
        assertThat(shelf.ids(ROSA, "q=tag:humour OR drie OR two")).containsExactlyInAnyOrder("one", "two");
        assertThat(shelf.search(ROSA, "q=tag:pilot").understood()).isEqualTo("tag:pilot");
    }

    @Test
    void privateTagsOfOthersAndStoriesThatAReaderMayNotSeeAreCountedNowhere() {
        assertThat(shelf.search(ROSA, "q=").facets().get("tag")).isEqualTo(Map.of("humour", 1L, "pilot", 2L));
        assertThat(shelf.search(Shelf.REVIEWER, "q=").facets().get("tag")).isEqualTo(Map.of("humour", 1L));
        assertThat(shelf.search(Shelf.STEWARD, "q=").facets().get("tag"))
                .isEqualTo(Map.of("humour", 2L, "only hidden", 1L));
        for (var query : List.of("tag:pilot", "NOT tag:pilot", "deken OR tag:pilot", "deken -tag:pilot")) {
            var typed = shelf.search(Shelf.REVIEWER, "q=" + query);
            var unknown = shelf.search(Shelf.REVIEWER, "q=" + query.replace("pilot", "nothing"));
            assertThat(typed.total()).as(query).isZero();
            assertThat(typed.facets()).isEqualTo(unknown.facets());
            assertThat(typed.problems()).hasSameSizeAs(unknown.problems());
        }
    }

    private static void tag(KnownTags tags, String story, String name, String account, boolean shared) {
        var key = new StoryPart(story, KnownTags.key(name, shared, account));
        var record = Topics.STORY_TAGS.record(key, new StoryTag(story, name, account, shared, Synthetic.NOON));
        tags.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
    }
}
