package org.mangomoment.search.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.tag.KnownTags;

/// Saved searches as sub-corpora.
class CorpusMeaningTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final CodebookView CODEBOOK = new CodebookView(0, List.of(), List.of());

    private final SavedSearches searches = new SavedSearches(this::publish, Clock.systemUTC(), new KnownTags());
    private final Meaning meaning = new CorpusMeaning(Meaning.PLAIN, searches);

    @Test
    void aNameStandsForTheWordsAndFiltersOfItsSearch() {
        save("Night shift", "q=nacht&language=nl&channel=-form", false, ROSA);
        var parsed = read("corpus:\"night SHIFT\" hand", ROSA);
        assertThat(parsed.mistakes()).isEmpty();
        assertThat(parsed.understood()).isEqualTo("corpus:\"night SHIFT\" AND hand");
        var nl = new Expression.Is(Facet.Derived.LANGUAGE, "nl");
        var form = new Expression.Is(Facet.Derived.CHANNEL, "form");
        assertThat(parsed.expression())
                .isEqualTo(new Expression.And(List.of(
                        new Expression.Within(
                                "night SHIFT",
                                new Expression.And(List.of(
                                        new Expression.Word("nacht"),
                                        new Expression.Or(List.of(nl)),
                                        new Expression.Not(form)))),
                        new Expression.Word("hand"))));
    }

    @Test
    void spelledOutItSaysWhatTheNameStoodForAndIsReadTheSameByEverybody() {
        save("Night shift", "q=nacht&language=nl&channel=-form", false, ROSA);
        save("all of it", "", false, ROSA);
        var parsed = read("corpus:\"night SHIFT\" hand", ROSA);
        assertThat(parsed.spelledOut()).isEqualTo("(nacht AND language:nl AND NOT channel:form) AND hand");
        var again = read(parsed.spelledOut(), RITA);
        assertThat(again.mistakes()).isEmpty();
        assertThat(again.understood()).isEqualTo(parsed.spelledOut());
        assertThat(read("corpus:\"all of it\" hand", ROSA).spelledOut()).isEqualTo("hand");
        assertThat(read("corpus:\"all of it\"", ROSA).spelledOut()).isEmpty();
        assertThat(read("hand OR vast NOT bang", ROSA).spelledOut())
                .isEqualTo(read("hand OR vast NOT bang", ROSA).understood());
    }

    /// No query says `hand OR everything`, but everything is everything.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "none",
            value = {
                "hand OR corpus:all               | ''",
                "hand OR (NOT corpus:all)         | hand",
                "hand NOT (NOT corpus:all)        | hand",
                "warm (hand OR corpus:all)        | warm",
                "warm (hand OR (NOT corpus:all))  | warm AND (hand)",
                "NOT corpus:no-night              | nacht",
                "zieken corpus:house              | zieken AND (huis)",
                "corpus:house                     | huis",
                "corpus:house OR bed              | huis OR bed",
                "NOT corpus:all                   | none",
                "hand NOT corpus:all              | none",
                "bed corpus:long                  | none",
                "fourt* corpus:beginnings         | none",
            })
    void spelledOutItIsAskedAgainOnlyWhereThatMeansTheSame(String query, @Nullable String again) {
        save("all", "", false, ROSA);
        save("no-night", "q=NOT+nacht", false, ROSA);
        save("house", "q=huis", false, ROSA);
        save("long", "q=" + "x".repeat(995), false, ROSA);
        save("beginnings", "q=" + "begin*+".repeat(8), false, ROSA);
        var parsed = read(query, ROSA);
        assertThat(parsed.again()).isEqualTo(Optional.ofNullable(again));
        parsed.again()
                .ifPresent(text -> assertThat(read(text, RITA).spelledOut()).isEqualTo(text));
    }

    @Test
    void whoMayNotSeeASearchHasNoCorpusOfThatNameAndFindsNothing() {
        save("mine", "q=nacht", false, ROSA);
        for (var query : List.of("corpus:mine", "hand NOT corpus:mine", "corpus:mine OR hand", "corpus:never")) {
            var parsed = read(query, RITA);
            assertThat(kinds(parsed)).containsExactly("no-corpus");
            assertThat(parsed.expression()).isInstanceOf(Expression.Unanswerable.class);
        }
    }

    @Test
    void onesOwnComesFirstAndAColleagueCanBeNamed() {
        save("night", "q=rosa", true, ROSA);
        save("night", "q=rita", true, RITA);
        assertThat(read("corpus:night", ROSA).expression().toString()).contains("word=rosa");
        assertThat(read("corpus:night", RITA).expression().toString()).contains("word=rita");
        var sam = new Reader("sam", Role.STEWARD);
        assertThat(kinds(read("corpus:night", sam))).containsExactly("several-corpora");
        assertThat(read("corpus:rita/night", sam).expression().toString()).contains("word=rita");
    }

    @Test
    void namesWithinASharedSearchAreThoseOfItsOwner() {
        save("part", "q=rosa", true, ROSA);
        save("whole", "q=corpus:part", true, ROSA);
        save("part", "q=rita", false, RITA);
        assertThat(read("corpus:whole", RITA).expression().toString()).contains("word=rosa");
    }

    @Test
    void aSharedSearchCannotAskForAPrivateOneNorForOneThatIsNotThere() {
        save("part", "q=rosa", false, ROSA);
        assertThat(saving("whole", "q=corpus:part", true, ROSA))
                .isEqualTo(new Saving.Refused(Saving.Reason.PRIVATE_CORPUS));
        assertThat(saving("whole", "q=corpus:part", false, ROSA)).isInstanceOf(Saving.Saved.class);
        assertThat(saving("other", "q=corpus:gone", false, ROSA))
                .isEqualTo(new Saving.Refused(Saving.Reason.NO_CORPUS));
    }

    @Test
    void aSearchCannotComeToAskForItself() {
        assertThat(saving("a", "q=hand OR corpus:A", false, ROSA))
                .isEqualTo(new Saving.Refused(Saving.Reason.CORPUS_CYCLE));
        var a = save("a", "q=hand", false, ROSA);
        save("b", "q=corpus:a", false, ROSA);
        save("c", "q=corpus:b", false, ROSA);
        searches.forget(a.getSearchId(), ROSA);
        assertThat(saving("a", "q=corpus:c", false, ROSA)).isEqualTo(new Saving.Refused(Saving.Reason.CORPUS_CYCLE));
    }

    @Test
    void aCycleInTheLogIsExplained() {
        var a = save("a", "q=hand", false, ROSA);
        save("b", "q=corpus:a", false, ROSA);
        put(SavedSearch.newBuilder(a).setSearch("q=corpus:b").build());
        assertThat(kinds(read("corpus:a", ROSA))).containsExactly("corpus-cycle");
    }

    @Test
    void sixteenAreReadInAQueryHoweverTheyAreNested() {
        save("a0", "q=hand", false, ROSA);
        for (var number = 1; number < 6; number++) {
            save("a" + number, "q=" + ("corpus:a" + (number - 1) + " OR ").repeat(3) + "x", false, ROSA, number < 3);
        }
        assertThat(kinds(read("corpus:a1 corpus:a1", ROSA))).isEmpty();
        assertThat(kinds(read("corpus:a0 ".repeat(17), ROSA))).containsExactly("too-many-corpora");
    }

    @Test
    void aSearchThatAsksForOneThatWasDeletedSaysSo() {
        var part = save("part", "q=rosa", false, ROSA);
        var whole = save("whole", "q=corpus:part", false, ROSA);
        assertThat(searches.faults(whole, CODEBOOK)).isEmpty();
        searches.forget(part.getSearchId(), ROSA);
        assertThat(searches.faults(whole, CODEBOOK)).containsExactly(SearchFault.MISSING_CORPUS);
        assertThat(kinds(read("corpus:whole", ROSA))).containsExactly("no-corpus");
        save("part", "q=again", false, ROSA);
        assertThat(searches.faults(whole, CODEBOOK)).isEmpty();
    }

    @Test
    void whatIsWrongWithThousandsOfSearchesIsFoundInNoTime() {
        var all = IntStream.range(0, 4_000)
                .mapToObj(number -> SavedSearch.newBuilder()
                        .setSearchId("id-" + number)
                        .setName("Search " + number)
                        .setOwner("owner-" + number % 40)
                        .setShared(true)
                        .setSearch("q=corpus:\"search " + (number + 1) / 2 * 2 + "\"&language=nl")
                        .setAt(Instant.EPOCH)
                        .build())
                .toList();
        all.forEach(this::put);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(all.stream()
                                .filter(saved ->
                                        searches.faults(saved, CODEBOOK).isEmpty()))
                        .as("an even one asks for itself")
                        .isEmpty());
    }

    @Test
    void aNameThatIsChangedIsFoundNoMoreUnderTheOldOne() {
        var part = save("St\u201eÖr\u201c", "q=rosa", true, ROSA);
        assertThat(kinds(read("corpus:stör", RITA))).isEmpty();
        put(SavedSearch.newBuilder(part).setName("other").build());
        assertThat(kinds(read("corpus:stör", RITA))).containsExactly("no-corpus");
        assertThat(kinds(read("corpus:ROSA/Other", RITA))).isEmpty();
    }

    private Parsed read(String query, Reader who) {
        return meaning.of(SearchRequest.everything().withQuery(query), who);
    }

    private static List<String> kinds(Parsed parsed) {
        return parsed.mistakes().stream().map(mistake -> mistake.kind().id()).toList();
    }

    private SavedSearch save(String name, String search, boolean shared, Reader who) {
        return switch (saving(name, search, shared, who)) {
            case Saving.Saved(var saved) -> saved;
            case Saving.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private void save(String name, String search, boolean shared, Reader who, boolean kept) {
        assertThat(saving(name, search, shared, who) instanceof Saving.Saved).isEqualTo(kept);
    }

    private Saving saving(String name, String search, boolean shared, Reader who) {
        return searches.save(name, shared, SearchRequest.parse(search), who);
    }

    private void put(SavedSearch search) {
        publish(Topics.SAVED_SEARCHES.record(search.getSearchId(), search));
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        searches.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
        return true;
    }
}
