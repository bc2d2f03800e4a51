package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.savedsearch.CorpusMeaning;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.vocabulary.KeynessRequest;

/// Searching within saved searches, in an index.
class CorpusSearchTest {
    private static final Map<String, String> TEXTS = Map.of(
            "nl-1", "Een warme deken in de nacht",
            "nl-2", "Een warme hand in de nacht",
            "nl-3", "Een koude hand bij het ontbijt",
            "en-1", "A warm hand");

    @TempDir
    static Path folder;

    static Shelf shelf;

    @BeforeAll
    static void fill() {
        var kept = new ArrayList<SavedSearches>();
        var searches = new SavedSearches(
                record -> {
                    kept.getFirst().apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                    return true;
                },
                Clock.systemUTC(),
                new KnownTags());
        kept.add(searches);
        shelf = new Shelf(folder, Duration.ofDays(1), Clock.systemUTC(), new CorpusMeaning(Meaning.PLAIN, searches));
        searches.save("night", true, SearchRequest.parse("q=nacht&language=nl"), Shelf.STEWARD);
        searches.save("day", true, SearchRequest.parse("q=NOT+corpus:night&language=nl"), Shelf.STEWARD);
        searches.save("steward", false, SearchRequest.parse("q=warm"), Shelf.STEWARD);
        searches.save("all", false, SearchRequest.everything(), Shelf.STEWARD);
        searches.save("uzl", false, SearchRequest.parse("q=organisation:%22UZ+Leuven%22"), Shelf.STEWARD);
        searches.save("not uzl", false, SearchRequest.parse("q=NOT+corpus:uzl"), Shelf.STEWARD);
        searches.save("chosen", false, SearchRequest.parse("organisation=-UZ+Leuven"), Shelf.STEWARD);
        var log = new Log();
        TEXTS.forEach((id, text) -> {
            log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, id.substring(0, 2), text)));
            log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
        });
        log.feed(shelf.index, 1);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "corpus:night              | nl-1 nl-2",
                "corpus:night hand         | nl-2",
                "NOT corpus:night          | en-1 nl-3",
                "corpus:day                | nl-3",
                "corpus:day OR deken       | nl-1 nl-3",
                "hand NEAR warme corpus:night | nl-2",
                "corpus:steward            | ''",
                "NOT corpus:steward        | ''",
                "corpus:nothing OR hand    | ''",
            })
    void whatIsFound(String query, String found) {
        assertThat(String.join(
                        " ",
                        shelf.ids(Shelf.REVIEWER, "q=" + query).stream()
                                .sorted()
                                .toList()))
                .isEqualTo(found);
    }

    /// For who may not see the field, it would count as nothing, and NOT nothing as everything.
    @ParameterizedTest
    @ValueSource(
            strings = {"warm NOT corpus:uzl", "warm corpus:\"not uzl\"", "hand corpus:chosen", "hand OR corpus:uzl"})
    void aCorpusOfAFieldThatIsClosedFindsNothingAndIsNotCited(String query) {
        assertThat(shelf.search(Shelf.STEWARD, "q=" + query).problems()).isEmpty();
        var everybody = new Reader(Shelf.STEWARD.account(), Role.RESEARCHER);
        var found = shelf.search(everybody, "q=" + query);
        assertThat(found.total()).isZero();
        assertThat(found.problems()).extracting(mistake -> mistake.kind()).containsExactly(MistakeKind.CLOSED_CORPUS);
        assertThat(shelf.library.arrived(SearchRequest.parse("q=" + query), everybody, Instant.EPOCH))
                .isEmpty();
        assertThat(citations().cite(SearchRequest.everything().withQuery(query), Shelf.STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.RESTRICTED_FIELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand OR corpus:all",
                "deken OR (NOT corpus:all)",
                "corpus:day OR deken",
                "hand NOT (ontbijt NOT corpus:night)",
                "hand NEAR warme corpus:night"
            })
    void aCitationIsAskedAgainByAQueryThatFindsTheSameOrByNone(String query) {
        switch (citations().cite(SearchRequest.everything().withQuery(query), Shelf.STEWARD, null)) {
            case Citing.Frozen(var citation) ->
                assertThat(shelf.library
                                .whole(citation.again().orElseThrow(), Shelf.REVIEWER)
                                .ids())
                        .containsExactlyInAnyOrderElementsOf(citation.storyIds());
            case Citing.Refused(var reason) -> throw new AssertionError(reason);
        }
    }

    private static Citations citations() {
        return new Citations(
                shelf.library,
                () -> new CodebookView(1, List.of(), List.of()),
                record -> true,
                Clock.systemUTC(),
                new KnownTags());
    }

    @Test
    void theWordsOfACorpusAreNotHighlighted() {
        var hit = shelf.search(Shelf.REVIEWER, "q=corpus:night hand").hits().getFirst();
        assertThat(hit.highlights())
                .extracting(span -> hit.story().text().substring(span.start(), span.end()))
                .containsExactly("hand");
    }

    @Test
    void aCorpusIsASideOfAComparison() {
        var vocabulary = new LuceneVocabulary(shelf.library, RandomSample.none());
        var night = SearchRequest.everything().withQuery("corpus:night");
        var compared = vocabulary.keyWords(new KeynessRequest(night, "corpus:day", "nl"), Shelf.REVIEWER);
        assertThat(compared.target()).isEqualTo(2);
        assertThat(compared.reference()).isEqualTo(1);
        assertThat(List.of(shelf.library.whole(night, Shelf.REVIEWER).ids().size()))
                .containsExactly(2);
    }
}
