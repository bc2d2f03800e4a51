package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.citation.Citation;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedFigure;
import org.mangomoment.search.citation.CitedFigure.Change;
import org.mangomoment.search.citation.CitedFigures;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.tag.KnownTags;

/// Tables that are cited, on a real index: what changes them later, and what does not.
class CitedFiguresTest {
    private static final CodebookView CODEBOOK = new CodebookView(1, List.of(), List.of());
    private static final InsightRequest TABLE = InsightRequest.of(
            Map.of("q", List.of("warm"), "rows", List.of("accepted"), "columns", List.of("language")));

    @TempDir
    Path folder;

    private final Log log = new Log();
    private Shelf shelf;
    private Citations citations;
    private CitedFigures figures;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder, Duration.ofDays(1));
        for (var number = 0; number < 8; number++) {
            add("s-" + number, number < 4 ? "nl" : "en");
            decide("s-" + number, "rita", number % 4 == 0 ? "family" : "respect");
        }
        log.feed(shelf.index, 1);
        var made = new ArrayList<Citations>();
        citations = new Citations(
                shelf.library,
                () -> CODEBOOK,
                record -> {
                    made.getFirst().apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                    return true;
                },
                Clock.systemUTC(),
                new KnownTags());
        made.add(citations);
        figures = figures(0);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aTableShowsWhatWasCitedWhateverComesIn() {
        var citation = cite();
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        assertThat(counts(citation)).isEqualTo(Map.of("family", List.of(1L, 1L), "respect", List.of(3L, 3L)));
        add("s-9", "nl");
        decide("s-9", "rita", "respect");
        log.feed(shelf.index, 2);
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        assertThat(counts(citation)).isEqualTo(Map.of("family", List.of(1L, 1L), "respect", List.of(3L, 3L)));
    }

    @Test
    void aLaterDecisionChangesItAndItSaysSo() {
        var citation = cite();
        decide("s-1", "rosa", "family");
        log.feed(shelf.index, 2);
        assertThat(now(citation).change()).isEqualTo(Change.DECISIONS);
        assertThat(counts(citation).get("respect")).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void aWithdrawnStoryLeavesItAndItSaysSo() {
        var citation = cite();
        log.add(Topics.WITHDRAWALS.record("s-5", Synthetic.withdrawal("s-5")));
        log.add(Topics.STORIES.record("s-5", null));
        log.feed(shelf.index, 2);
        assertThat(now(citation).change()).isEqualTo(Change.WITHDRAWALS);
        assertThat(now(citation).table().stories()).contains(7L);
    }

    @Test
    void smallCountsAreHiddenInACitedTableToo() {
        figures = figures(2);
        var citation = cite();
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        var family = now(citation).table().lines().stream()
                .filter(line -> line.value().equals("family"))
                .findFirst()
                .orElseThrow();
        assertThat(family.cells()).allSatisfy(cell -> assertThat(cell).isInstanceOf(CrossTable.Cell.Hidden.class));
    }

    @Test
    void aTableByAFieldThatOnlyStewardsSeeIsNotCited() {
        var restricted = InsightRequest.of(Map.of("rows", List.of("unit")));
        assertThat(figures.cite(restricted, Shelf.STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.RESTRICTED_FIELD));
    }

    private CitedFigures figures(int smallestCell) {
        var desk = new FigureDesk(shelf.library, () -> shelf.designs, () -> CODEBOOK);
        return new CitedFigures(
                citations,
                new InsightDesk(
                        new LuceneCrossCounter(shelf.library),
                        desk,
                        () -> CODEBOOK,
                        new InsightSettings(smallestCell)));
    }

    private Citation cite() {
        return switch (figures.cite(TABLE, Shelf.REVIEWER, null)) {
            case Citing.Frozen(var citation) -> citation;
            case Citing.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private CitedFigure now(Citation citation) {
        return figures.figure(citation, citations.now(citation)).orElseThrow();
    }

    private Map<String, List<Long>> counts(Citation citation) {
        return now(citation).table().lines().stream()
                .collect(Collectors.toMap(
                        CrossTable.Line::value,
                        line -> line.cells().stream()
                                .map(CitedFiguresTest::count)
                                .toList()));
    }

    private static long count(CrossTable.Cell cell) {
        return cell instanceof CrossTable.Cell.Shown shown ? shown.count() : -1;
    }

    private void add(String id, String language) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, language, "warm words")));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
    }

    private void decide(String id, String reviewer, String dimension) {
        var decision = Synthetic.decision(id, reviewer, Synthetic.NOON, "yes", dimension);
        log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
    }
}
