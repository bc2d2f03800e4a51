package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.sentence.SentenceTraces;

/// Searching by what stories mean, with the English model that comes with the product.
class MeaningSearchTest {
    private static final Map<String, String> STORIES = new TreeMap<>(Map.of(
            "pillow", "It was my first day there. The nurse gave me a pillow because it hurt to sit.",
            "song", "In the evening the volunteer sang an old tune with my father. He smiled for the first time.",
            "letter", "The letter about my appointment came too late, so I had to call twice.",
            "dog", "They let my dog visit the ward on my birthday.",
            "quiet", "The doctor sat down on the bed and listened until I had said everything.",
            "hidden", "She brought a cushion for my sore back before I asked."));

    @TempDir
    Path folder;

    private MeaningShelf shelf;

    @BeforeEach
    void fill() throws ReplayException {
        shelf = new MeaningShelf(folder);
        STORIES.forEach((id, text) -> {
            shelf.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text)));
            shelf.add(Topics.CONSENTS.record(id, Synthetic.consent(id, !id.equals("hidden"))));
        });
        shelf.add(Topics.STORIES.record("kussen", Synthetic.story("kussen", 1, "nl", "Zij bracht mij een kussen.")));
        shelf.add(Topics.CONSENTS.record("kussen", Synthetic.consent("kussen", true)));
        shelf.readAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "something soft for an aching body | pillow",
                "music with an elderly man | song",
                "mail that arrived after the date | letter",
                "a pet in hospital | dog",
                "taking time to hear a patient out | quiet"
            })
    void aStoryIsFoundByWhatItMeansThoughNoneOfTheWordsOccur(String question, String story) {
        assertThat(shelf.ids(Shelf.REVIEWER, "q=" + question + "&match=words")).isEmpty();
        var hit = shelf.search(Shelf.REVIEWER, "q=" + question + "&match=meaning")
                .hits()
                .getFirst();
        assertThat(hit.story().id()).isEqualTo(story);
        assertThat(hit.because().words()).isEmpty();
        assertThat(hit.because().nearest()).isNotNull();
    }

    @Test
    void theNearestSentenceOfAHitIsNamedByItsPlace() {
        var hit = shelf.search(Shelf.REVIEWER, "q=cushion against pain&match=meaning")
                .hits()
                .getFirst();
        var nearest = hit.because().nearest();
        assertThat(nearest).isNotNull();
        assertThat(hit.story().text().substring(nearest.start(), nearest.end()))
                .isEqualTo("The nurse gave me a pillow because it hurt to sit.");
    }

    @Test
    void byBothComesFirstWhatBothFindAndEveryHitSaysWhy() {
        var hits = shelf.search(Shelf.REVIEWER, "q=my dog&match=both").hits();
        assertThat(hits.getFirst().story().id()).isEqualTo("dog");
        assertThat(hits.getFirst().because().words()).contains("dog");
        assertThat(hits.getFirst().because().nearest()).isNotNull();
        assertThat(hits)
                .allSatisfy(hit -> assertThat(
                                hit.because().words().isEmpty() && hit.because().nearest() == null)
                        .isFalse());
    }

    @Test
    void byBothAStoryInALanguageWithoutModelIsFoundByItsWords() {
        assertThat(shelf.ids(Shelf.REVIEWER, "q=kussen&match=both")).contains("kussen");
        assertThat(shelf.ids(Shelf.REVIEWER, "q=kussen&match=meaning")).doesNotContain("kussen");
    }

    @Test
    void whatAReaderMayNotSeeIsNeitherFoundNorCounted() {
        var cushion = "q=cushion for a sore back&match=meaning";
        assertThat(shelf.ids(Shelf.STEWARD, cushion).getFirst()).isEqualTo("hidden");
        assertThat(shelf.ids(Shelf.REVIEWER, cushion)).doesNotContain("hidden").contains("pillow");
        assertThat(shelf.ids(Shelf.REVIEWER, "q=cushion for a sore back&match=both"))
                .doesNotContain("hidden");
        var seen = shelf.search(Shelf.REVIEWER, cushion).meaning();
        assertThat(seen).isNotNull();
        assertThat(List.of(seen.findable(), seen.stories())).containsExactly(5L, 5L);
        assertThat(seen.wordsOnly()).containsExactly("nl");
        assertThat(seen.matching()).isEqualTo(Matching.MEANING);
        var all = shelf.search(Shelf.STEWARD, cushion).meaning();
        assertThat(all).isNotNull();
        assertThat(all.findable()).isEqualTo(6);
    }

    @Test
    void choicesAndConditionsNarrowWhatIsFoundByMeaning() {
        var found = shelf.search(Shelf.REVIEWER, "q=a pet in hospital&match=meaning");
        assertThat(found.facets().get("language")).containsEntry("en", found.total());
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital&match=meaning&setting=home"))
                .isEmpty();
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital setting:home&match=meaning"))
                .isEmpty();
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital setting:hospital&match=meaning"))
                .contains("dog");
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital -birthday&match=meaning"))
                .doesNotContain("dog");
        assertThat(shelf.ids(Shelf.REVIEWER, "q=setting:hospital&match=meaning"))
                .hasSize(6);
    }

    @Test
    void aWithdrawnStoryIsNotFoundEvenBeforeTheSentencesKnowAndItsVectorsLeaveTheFiles() throws Exception {
        expunge();
        assertThat(SentenceTraces.of(shelf.sentencesFolder, Set.of("dog"))).isNotEmpty();
        shelf.add(Topics.WITHDRAWALS.record("dog", Synthetic.withdrawal("dog")));
        shelf.readWords();
        assertThat(shelf.ids(Shelf.STEWARD, "q=a pet in hospital&match=meaning"))
                .doesNotContain("dog");
        shelf.readSentences();
        assertThat(shelf.sentences.nearest("a pet in hospital", Set.of()))
                .noneMatch(sentence -> sentence.storyId().equals("dog"));
        expunge();
        assertThat(SentenceTraces.of(shelf.sentencesFolder, Set.of("dog"))).isEmpty();
        assertThat(SentenceTraces.of(shelf.sentencesFolder, Set.of("song"))).isNotEmpty();
    }

    private void expunge() throws ReplayException {
        var gone = shelf.sentences.expunge();
        shelf.sentences.idle();
        assertThat(gone).isCompleted();
    }

    @Test
    void aStoryThatIsWithdrawnWhileItWaitsIsNeverEmbedded() throws Exception {
        shelf.add(Topics.STORIES.record("late", Synthetic.story("late", 1, "en", "My cat came to say goodbye.")));
        shelf.add(Topics.CONSENTS.record("late", Synthetic.consent("late", true)));
        shelf.readWords();
        shelf.readSentences();
        assertThat(shelf.sentences.waiting()).containsExactly("late");
        shelf.add(Topics.WITHDRAWALS.record("late", Synthetic.withdrawal("late")));
        shelf.readSentences();
        shelf.embed();
        assertThat(shelf.sentences.waiting()).isEmpty();
        assertThat(shelf.sentences.nearest("My cat came to say goodbye.", Set.of()))
                .noneMatch(sentence -> sentence.storyId().equals("late"));
    }

    @Test
    void aSentenceOfATextThatWasReplacedIsShownNoMore() throws Exception {
        var text = "They let my [HIDDEN] visit the ward. A clown made us laugh.";
        shelf.add(Topics.STORIES.record("dog", Synthetic.story("dog", 2, "en", text)));
        shelf.readWords();
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital&match=meaning"))
                .doesNotContain("dog");
        assertThat(shelf.search(Shelf.REVIEWER, "q=a pet&match=meaning").meaning())
                .matches(reach -> reach != null && reach.findable() == 5);
        shelf.readSentences();
        assertThat(shelf.search(Shelf.REVIEWER, "q=a pet&match=meaning").meaning())
                .matches(reach -> reach != null && reach.findable() == 4 && reach.stories() == 5);
        shelf.embed();
        var hit = shelf.search(Shelf.REVIEWER, "q=laughing with a clown&match=meaning")
                .hits()
                .getFirst();
        assertThat(hit.story().id()).isEqualTo("dog");
        assertThat(hit.because().nearest()).isEqualTo(new Span(37, text.length()));
    }

    @Test
    void onlyNewTextsAreEmbeddedAndAllOfThemWhenTheModelChanges() throws Exception {
        shelf.close();
        var counting = new Counting("one");
        shelf = new MeaningShelf(folder.resolve("counted"), counting, shelf.log());
        shelf.readAll();
        var first = counting.count.get();
        assertThat(first).isPositive();
        var decision = Synthetic.decision("dog", "rita", Synthetic.NOON, "yes", "respect");
        shelf.add(Topics.DECISIONS.record(new StoryPart("dog", decision.getDecisionId()), decision));
        again("dog", 1);
        shelf.readAll();
        assertThat(counting.count).hasValue(first);
        shelf.close();
        shelf = new MeaningShelf(folder.resolve("counted"), counting, shelf.log());
        shelf.readAll();
        assertThat(counting.count).as("after a restart").hasValue(first);
        shelf.close();
        var other = new Counting("two");
        shelf = new MeaningShelf(folder.resolve("counted"), other, shelf.log());
        shelf.readAll();
        assertThat(other.count).as("with another model").hasValue(first);
        assertThat(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital&match=meaning"))
                .contains("dog");
    }

    private void again(String id, long version) {
        shelf.add(Topics.STORIES.record(id, Synthetic.story(id, version, "en", STORIES.getOrDefault(id, ""))));
    }

    @Test
    void aSearchByMeaningIsTheSameWhenItIsGoneThrough() {
        var search = SearchRequest.parse("q=a pet in hospital&match=both");
        var ids = shelf.library.whole(search, Shelf.REVIEWER).ids();
        assertThat(ids).isEqualTo(shelf.ids(Shelf.REVIEWER, "q=a pet in hospital&match=both"));
        var walked = new ArrayList<String>();
        shelf.library.next(search, Shelf.REVIEWER, null, 100).stories().forEach(story -> walked.add(story.id()));
        assertThat(walked).containsExactlyInAnyOrderElementsOf(ids);
    }

    /// The real model, counted, under another name.
    private static final class Counting implements Embedder {
        final AtomicInteger count = new AtomicInteger();
        private final String name;

        Counting(String name) {
            this.name = name;
        }

        @Override
        public String id() {
            return name;
        }

        @Override
        public int size() {
            return MeaningShelf.ENGLISH.size();
        }

        @Override
        public boolean reads(String language) {
            return MeaningShelf.ENGLISH.reads(language);
        }

        @Override
        public float[] embed(String sentence) {
            count.incrementAndGet();
            return MeaningShelf.ENGLISH.embed(sentence);
        }
    }
}
