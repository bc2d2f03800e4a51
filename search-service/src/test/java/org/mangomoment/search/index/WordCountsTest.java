package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.vocabulary.KeynessRequest;
import org.mangomoment.search.vocabulary.WordTables;

/// Words counted on a real index: 30 stories of bread, 60 of tea, all in English, and one in Dutch.
class WordCountsTest {
    private static final String BREAD = "The baker brought fresh bread. Fresh bread!";
    private static final String TEA = "The nurse made some tea for me";

    @TempDir
    static Path folder;

    static Shelf shelf;
    static LuceneVocabulary vocabulary;

    @BeforeAll
    static void fill() {
        shelf = new Shelf(folder, Duration.ofDays(1));
        vocabulary = new LuceneVocabulary(shelf.library, RandomSample.none());
        var log = new Log();
        for (var number = 0; number < 90; number++) {
            add(log, (number < 30 ? "bread-" : "tea-") + number, "en", number < 30 ? BREAD : TEA, true);
        }
        add(log, "dutch-1", "nl", "Vers bread van de bakker", true);
        add(log, "secret-1", "en", "Fresh bread without consent", false);
        log.feed(shelf.index, 1);
    }

    private static void add(Log log, String id, String language, String text, boolean consent) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, language, text)));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, consent)));
        if (language.equals("en") && consent) {
            var decision = marked(id, text);
            log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
        }
    }

    /// In the stories of bread the first words speak for respect, in those of tea for family.
    private static Decision marked(String id, String text) {
        var dimension = text.equals(BREAD) ? "respect" : "family";
        return Decision.newBuilder(Synthetic.decision(id, "rita", Synthetic.NOON, "yes", dimension))
                .setEvidence(List.of(new EvidenceSpan(dimension, 4, 14)))
                .build();
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void everyWordOfAListHasItsStoriesWithinTheResult() {
        var words = List.of("bread", "tea", "\"fresh bread\"", "nurs*", "nothing");
        var all = vocabulary.counts(words, SearchRequest.everything(), Shelf.REVIEWER);
        assertThat(all.stories()).isEqualTo(91);
        assertThat(all.words()).extracting(word -> word.stories()).containsExactly(31L, 60L, 30L, 60L, 0L);
        var within = vocabulary.counts(words, SearchRequest.everything().withQuery("baker"), Shelf.REVIEWER);
        assertThat(within.words()).extracting(word -> word.stories()).startsWith(30L, 0L);
        assertThat(within.words().getFirst().search()).isEqualTo("(baker) (bread)");
        var steward = vocabulary.counts(words, SearchRequest.everything(), Shelf.STEWARD);
        assertThat(steward.words().getFirst().stories()).isEqualTo(32);
    }

    /// Read in one text, each would change what the word means, or leave it out.
    @ParameterizedTest
    @ValueSource(
            strings = {"many terms", "many characters", "\"fresh bread", "(fresh (bread", "abc* OR", "FRESH NOT TEA"})
    void nothingInTheResultsQueryChangesWhatAWordMeans(String kind) {
        var query = switch (kind) {
            case "many terms" -> "fresh" + " fresh".repeat(63);
            case "many characters" -> "bread OR " + "x".repeat(990);
            case "abc* OR" -> "bread OR abc*".concat(" OR abc*".repeat(7));
            default -> kind;
        };
        var within = SearchRequest.everything().withQuery(query);
        var counts = vocabulary.counts(List.of("bread", "nowhere", "tea", "no b*", "nev*"), within, Shelf.REVIEWER);
        assertThat(counts.words()).extracting(word -> word.stories()).startsWith(counts.stories(), 0L, 0L);
        assertThat(counts.words().getLast().stories()).isZero();
        for (var word : counts.words()) {
            var link = SearchRequest.everything().withQuery(word.search());
            if (!word.search().isEmpty()) {
                assertThat(shelf.library.search(link, Shelf.REVIEWER).total())
                        .as(word.word())
                        .isEqualTo(word.stories());
            }
        }
    }

    /// `fre sh` may be written in one; that a story has each of both is something else.
    @Test
    void aWordIsNotReadTogetherWithTheWordOfTheResult() {
        var within = SearchRequest.everything().withQuery("fre");
        var counts = vocabulary.counts(List.of("sh"), within, Shelf.REVIEWER);
        assertThat(counts.words()).extracting(word -> word.stories()).containsExactly(0L);
        var search = counts.words().getFirst().search();
        assertThat(shelf.library
                        .search(SearchRequest.everything().withQuery(search), Shelf.REVIEWER)
                        .total())
                .isZero();
    }

    @Test
    void linesThatAreNotReadAsTypedAreNamed() {
        var words = List.of("bread", "br*", "!", "tea)", "*read");
        var counts = vocabulary.counts(words, SearchRequest.everything(), Shelf.REVIEWER);
        assertThat(counts.words().stream().filter(word -> !word.asTyped()).map(word -> word.word()))
                .containsExactly("br*", "!", "tea)", "*read");
        assertThat(counts.words().get(2).stories()).isZero();
        assertThat(WordTables.list(SearchRequest.everything(), counts).misread())
                .containsExactly("br*", "!", "tea)", "*read");
    }

    @Test
    void aListOfWildcardsAndOneOfThousandsAreAnswered() {
        var hostile = IntStream.range(0, 5_000)
                .mapToObj(number -> "aaa" + number + "* (((")
                .toList();
        var wild = IntStream.range(0, 500)
                .mapToObj(number -> (char) ('a' + number % 26) + "re* OR the* OR nursing~ NEAR " + number)
                .toList();
        for (var list : List.of(hostile, wild)) {
            var begun = System.nanoTime();
            var counted = vocabulary.counts(list, SearchRequest.everything(), Shelf.REVIEWER);
            assertThat(counted.words()).hasSizeLessThanOrEqualTo(500);
            assertThat(System.nanoTime() - begun).isLessThan(1_500_000_000L);
        }
    }

    @Test
    void twoSidesAreToldApartByTheStoriesThatHaveAWordWithinALanguage() {
        var found = vocabulary.keyWords(new KeynessRequest(search("bread"), "", "en"), Shelf.REVIEWER);
        assertThat(found.target()).isEqualTo(30);
        assertThat(found.reference()).isEqualTo(60);
        var first = found.words().stream()
                .filter(word -> word.word().equals("fresh"))
                .findFirst()
                .orElseThrow();
        assertThat(first.there().target()).isEqualTo(30);
        assertThat(first.there().reference()).isZero();
        assertThat(first.conservative()).isPositive();
        assertThat(found.words())
                .extracting(word -> word.word())
                .doesNotContain("the", "vers")
                .contains("tea");
        var tea = found.words().stream()
                .filter(word -> word.word().equals("tea"))
                .findFirst()
                .orElseThrow();
        assertThat(tea.conservative()).isNegative();
        var two = vocabulary.keyWords(new KeynessRequest(search("bread"), "nurse", "en"), Shelf.REVIEWER);
        assertThat(two.reference()).isEqualTo(60);
        assertThat(vocabulary
                        .keyWords(new KeynessRequest(search("bread"), "", "nl"), Shelf.REVIEWER)
                        .words())
                .isEmpty();
    }

    @Test
    void theWordsOfADimensionAreThoseOfThePassagesThatReviewersMarked() {
        var found = vocabulary.evidenceWords("respect", "en", Shelf.REVIEWER);
        assertThat(found.target()).isEqualTo(30);
        assertThat(found.reference()).isEqualTo(60);
        assertThat(found.words())
                .filteredOn(word -> word.conservative() > 0)
                .extracting(word -> word.word())
                .containsExactly("baker", "brou");
    }

    private static SearchRequest search(String words) {
        return SearchRequest.everything().withQuery(words);
    }

    @Test
    void neighboursAndRunsAreCounted() {
        var near = vocabulary.collocates(search("tea"), Shelf.REVIEWER);
        assertThat(near.stories()).isEqualTo(60);
        assertThat(near.keywords()).isEqualTo(60);
        var runs = vocabulary.runs(search("bread"), 2, Shelf.REVIEWER);
        assertThat(runs.runs().getFirst().words()).isEqualTo("fresh bread");
        assertThat(runs.runs().getFirst().times()).isEqualTo(60);
        assertThat(runs.runs().getFirst().stories()).isEqualTo(30);
        assertThat(runs.runs()).extracting(run -> run.words()).doesNotContain("bread fresh");
        assertThat(vocabulary.runs(search("bread"), 3, Shelf.REVIEWER).runs())
                .extracting(run -> run.words())
                .contains("brought fresh bread");
    }
}
