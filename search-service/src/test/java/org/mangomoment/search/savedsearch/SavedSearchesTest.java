package org.mangomoment.search.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.PastSearch;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.tag.KnownTags;

/// Keeping searches, and remembering them.
final class SavedSearchesTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader SAM = new Reader("sam", Role.STEWARD);
    private static final CodebookView CODEBOOK = new CodebookView(
            2, List.of(new DimensionEntry("respect", new Wording("respect", "respect"), null, null, null)), List.of());

    private final SavedSearches searches = new SavedSearches(this::publish, Clock.systemUTC(), new KnownTags());
    private final PastSearches past = new PastSearches(record -> publish(record), Clock.systemUTC());

    @Test
    void aPrivateSearchIsItsOwnersAloneAndASharedOneEverybodys() {
        var own = saved("mine", false, ROSA);
        var shared = saved("Ours", true, ROSA);
        assertThat(searches.visibleTo(ROSA)).containsExactly(own, shared);
        assertThat(searches.visibleTo(RITA)).containsExactly(shared);
        assertThat(searches.search(own.getSearchId(), SAM)).isEmpty();
        assertThat(searches.forget(shared.getSearchId(), RITA)).isFalse();
        assertThat(searches.forget(shared.getSearchId(), ROSA)).isTrue();
        assertThat(searches.visibleTo(RITA)).isEmpty();
    }

    @Test
    void aNameIsWrittenOncePerOwnerAndNotEmpty() {
        saved("night", false, ROSA);
        assertThat(saving(" Night ", "q=b", false, ROSA)).isEqualTo(new Saving.Refused(Saving.Reason.NAME_TAKEN));
        assertThat(saving(" ", "q=b", false, ROSA)).isEqualTo(new Saving.Refused(Saving.Reason.NAME));
        assertThat(saving("n".repeat(81), "q=b", false, ROSA)).isEqualTo(new Saving.Refused(Saving.Reason.NAME));
        assertThat(saving("night", "q=b", false, RITA)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void aSearchForWhatOnlyStewardsSeeStaysPrivate() {
        assertThat(saving("ward", "q=unit:ward", true, SAM))
                .isEqualTo(new Saving.Refused(Saving.Reason.RESTRICTED_FIELD));
        assertThat(saving("ward", "q=unit:ward", false, SAM)).isInstanceOf(Saving.Saved.class);
    }

    @ParameterizedTest
    @CsvSource({
        "q=hand&dimension=respect, ''",
        "q=hand&dimension=none,    ''",
        "q=dimension:gone,         DIMENSION_GONE",
        "q=hand&accepted=-gone,    DIMENSION_GONE",
        "q=%22open,                MISTAKE",
        "q=unit:ward,              RESTRICTED_FIELD",
        "q=hand+corpus:ward,       RESTRICTED_FIELD",
        "q=corpus:%22not+ward%22,  RESTRICTED_FIELD",
        "q=hand+corpus:gone,       DIMENSION_GONE",
    })
    void aSearchThatStopsWorkingSaysSo(String search, String fault) {
        saved("gone", "q=dimension:gone", SAM);
        saved("ward", "q=hand&unit=ward", SAM);
        saved("not ward", "q=NOT+corpus:ward", SAM);
        var faults = searches.faults(saved("it", search, SAM), CODEBOOK);
        assertThat(faults).extracting(SearchFault::name).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void theLastFiftySearchesAreRememberedOnceEachAndCanBeForgotten() {
        for (var number = 0; number < 60; number++) {
            past.remember(SearchRequest.parse("q=word" + number), ROSA);
        }
        past.remember(SearchRequest.parse("q=word30&page=2"), ROSA);
        past.remember(SearchRequest.everything(), ROSA);
        past.remember(SearchRequest.parse("q=word20"), ROSA);
        assertThat(past.of(ROSA))
                .hasSize(50)
                .extracting(PastSearch::getSearch)
                .doesNotHaveDuplicates()
                .startsWith("q=word20", "q=word59")
                .doesNotContain("q=word9", "q=word30&page=2");
        assertThat(past.of(RITA)).isEmpty();
        past.clear(ROSA);
        assertThat(past.of(ROSA)).isEmpty();
    }

    private SavedSearch saved(String name, boolean shared, Reader who) {
        return switch (saving(name, "q=hand", shared, who)) {
            case Saving.Saved(var saved) -> saved;
            case Saving.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private SavedSearch saved(String name, String search, Reader who) {
        return switch (saving(name, search, false, who)) {
            case Saving.Saved(var saved) -> saved;
            case Saving.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private Saving saving(String name, String search, boolean shared, Reader who) {
        return searches.save(name, shared, SearchRequest.parse(search), who);
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        if (record.topic().startsWith("saved")) {
            searches.apply(read);
        } else {
            past.apply(read);
        }
        return true;
    }
}
