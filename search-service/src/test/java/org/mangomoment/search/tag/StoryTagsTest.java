package org.mangomoment.search.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.quote.OneShelf;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.savedsearch.Saving;
import org.mangomoment.search.story.StoryView;

/// Tags over the life of a story, and who learns of them.
class StoryTagsTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);

    private final OneShelf shelf = new OneShelf();
    private final KnownTags known = new KnownTags();
    private final StoryTags tags = tags(RandomSample.none());
    private final Meaning meaning = new TagMeaning(Meaning.PLAIN, known);

    @BeforeEach
    void stories() {
        put("one", true);
        put("two", true);
    }

    @Test
    void aPrivateTagIsForNobodyElseWhateverTheyAsk() {
        assertThat(tags.put("one", " Night  shift ", false, ROSA)).isEqualTo(Tagging.TAGGED);
        assertThat(names("one", ROSA)).containsExactly("Night shift");
        assertThat(found("tag:\"night SHIFT\"", ROSA)).containsExactly("one");
        for (var other : List.of(RITA, STEWARD)) {
            assertThat(names("one", other)).isEmpty();
            assertThat(meaning.tags(other)).isEmpty();
            assertThat(known.isPrivate("Night shift", other)).isFalse();
            assertThat(read("tag:\"night shift\"", other))
                    .as("as if there were none")
                    .isEqualTo(new Parsed(
                            new Expression.Unanswerable(new Expression.Tag("night shift")),
                            read("tag:\"no such\"", other).mistakes().stream()
                                    .map(mistake -> new Mistake(0, 0, MistakeKind.NO_TAG, "night shift"))
                                    .toList()));
            assertThat(read("NOT tag:\"night shift\"", other).expression())
                    .as("nor is what is left without it found")
                    .isInstanceOf(Expression.Unanswerable.class);
            assertThat(tags.takeOff("one", "Night shift", false, other)).isFalse();
            assertThat(tags.takeOff("one", "Night shift", true, other)).isFalse();
        }
    }

    @Test
    void aSharedTagIsSeenAndTakenOffByAll() {
        tags.put("one", "humour", true, ROSA);
        tags.put("two", "Humour", false, RITA);
        assertThat(found("tag:humour", ROSA)).containsExactly("one");
        assertThat(found("tag:humour", RITA)).as("hers and the team's").containsExactlyInAnyOrder("one", "two");
        assertThat(tags.takeOff("one", "HUMOUR", true, RITA)).isTrue();
        assertThat(names("one", ROSA)).isEmpty();
        assertThat(found("tag:humour", RITA)).containsExactly("two");
    }

    @Test
    void aSearchThatNamesAPrivateTagIsForItsOwnerAlone() {
        tags.put("one", "pilot", false, ROSA);
        tags.put("one", "humour", true, ROSA);
        var search = SearchRequest.parse("q=nacht+tag%3Apilot+OR+tag%3Ahumour");
        assertThat(known.asksForPrivate(search, ROSA)).isTrue();
        assertThat(known.asksForPrivate(search, RITA)).isFalse();
        assertThat(known.withoutPrivate(search, ROSA).query()).isEqualTo("nacht tag:\"…\" OR tag:humour");
        var searches = new SavedSearches(_ -> true, Clock.systemUTC(), known);
        assertThat(searches.save("Mine", true, search, ROSA)).isEqualTo(new Saving.Refused(Saving.Reason.PRIVATE_TAG));
        assertThat(searches.save("Mine", false, search, ROSA)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void whoHasYetToDecideBlindDoesNotSeeWhatOthersSharedOnTheStory() {
        var design = new SamplingDesign(1, Instant.EPOCH, "a seed of a test", 1.0, 2, true, "settings");
        var blind = tags(new RandomSample(() -> new SamplingDesigns(List.of(design))));
        blind.put("one", "humour", true, ROSA);
        blind.put("one", "mine", true, RITA);
        assertThat(blind.of(story("one"), RITA)).extracting(StoryTag::getTag).containsExactly("mine");
        assertThat(blind.of(story("one"), ROSA)).hasSize(2);
        assertThat(blind.takeOff("one", "humour", true, RITA)).isFalse();
    }

    @Test
    void aNameCanBeSearchedForAndAStoryIsThere() {
        for (var wrong : List.of("", " ", "a:b", "\"x\"", "(x)", "-x", "x".repeat(61))) {
            assertThat(tags.put("one", wrong, false, ROSA)).as(wrong).isEqualTo(Tagging.NAME);
        }
        assertThat(tags.put("three", "x", false, ROSA)).isEqualTo(Tagging.NO_STORY);
        for (var number = 0; number < 50; number++) {
            assertThat(tags.put("one", "tag " + number, false, ROSA)).isEqualTo(Tagging.TAGGED);
        }
        assertThat(tags.put("one", "one more", false, ROSA)).isEqualTo(Tagging.TOO_MANY);
        assertThat(tags.put("one", "one more", false, RITA))
                .as("others' do not count")
                .isEqualTo(Tagging.TAGGED);
    }

    @Test
    void theTagsOfAWithdrawnStoryAreGone() {
        tags.put("one", "humour", true, ROSA);
        known.apply(read(Topics.STORY_TAGS.record(new StoryPart("one", KnownTags.key("humour", true, "rosa")), null)));
        assertThat(known.visibleTo(ROSA)).isEmpty();
        assertThat(known.stories("humour", ROSA)).isEmpty();
    }

    private List<String> names(String storyId, Reader who) {
        return tags.of(story(storyId), who).stream().map(StoryTag::getTag).toList();
    }

    private Set<String> found(String query, Reader who) {
        return read(query, who).expression() instanceof Expression.Tagged tagged ? tagged.stories() : Set.of();
    }

    private Parsed read(String query, Reader who) {
        return meaning.of(SearchRequest.everything().withQuery(query), who);
    }

    private StoryView story(String id) {
        return Objects.requireNonNull(shelf.stored.get(id));
    }

    private void put(String id, boolean research) {
        shelf.stored.put(
                id,
                new StoryView(
                        Synthetic.story(id, 1, "nl", "Zij bracht een deken."),
                        null,
                        Synthetic.consent(id, research),
                        List.of()));
    }

    private StoryTags tags(RandomSample sample) {
        return new StoryTags(
                known,
                shelf,
                sample,
                record -> {
                    known.apply(read(record));
                    return true;
                },
                Clock.fixed(Synthetic.NOON, ZoneOffset.UTC));
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }
}
