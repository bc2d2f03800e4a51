package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.citation.Citation;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedFigure.Change;
import org.mangomoment.search.citation.CitedView;
import org.mangomoment.search.citation.CitedWordTable;
import org.mangomoment.search.citation.CitedWordTable.Shown;
import org.mangomoment.search.citation.CitedWordTables;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.citation.WordTableRequest;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.TagMeaning;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.WordsRequest;

/// Tables of words that are cited, on a real index: what changes them later, and what does not.
class CitedWordTablesTest {
    private static final String LATER = " Later kwam de dokter nog even langs met nieuws over morgen en gisteren.";
    private static final String WARM = "Zij gaf een warme hand en zachte thee." + LATER;
    private static final String COLD = "Hij gaf een koude hand en zachte soep." + LATER;

    @TempDir
    Path folder;

    private final Log log = new Log();
    private final KnownTags tags = new KnownTags();
    private Shelf shelf;
    private Citations citations;
    private CitedWordTables tables;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder, Duration.ofDays(1), Clock.systemUTC(), new TagMeaning(Meaning.PLAIN, tags));
        for (var number = 0; number < 8; number++) {
            add("s-" + number, 1, number % 2 == 0 ? WARM : COLD);
        }
        decide("s-2", "family");
        log.feed(shelf.index, 1);
        var made = new ArrayList<Citations>();
        citations = new Citations(
                shelf.library,
                () -> new CodebookView(1, List.of(), List.of()),
                record -> {
                    made.getFirst().apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                    return true;
                },
                Clock.systemUTC(),
                tags);
        made.add(citations);
        tables = new CitedWordTables(
                citations,
                new LuceneVocabulary(shelf.library, new RandomSample(() -> shelf.designs)),
                new LuceneCrossCounter(shelf.library),
                new InsightSettings(0));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @EnumSource(CitedView.class)
    void whatIsCitedIsTheSameWhateverComesInAndSaysWhenAStoryLeft(CitedView view) {
        var citation = cite(request(view, "warme"));
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        var before = shown(now(citation));
        assertThat(before).isNotEmpty();
        add("s-8", 1, WARM);
        add("s-9", 1, COLD);
        log.feed(shelf.index, 2);
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        assertThat(shown(now(citation))).isEqualTo(before);
        log.add(Topics.WITHDRAWALS.record("s-0", Synthetic.withdrawal("s-0")));
        log.add(Topics.STORIES.record("s-0", null));
        log.feed(shelf.index, 3);
        assertThat(now(citation).change()).isEqualTo(Change.WITHDRAWALS);
        assertThat(shown(now(citation))).isNotEqualTo(before).noneMatch(row -> row.startsWith("s-0 "));
    }

    @Test
    void theFiguresAreThoseOfTheFrozenStories() {
        assertThat(shown(now(cite(request(CitedView.LIST, "zachte")))))
                .containsExactly("warme [4.0, 0.5]", "soep [4.0, 0.5]");
        assertThat(shown(now(cite(request(CitedView.GROUPS, "warme")))))
                .first()
                .satisfies(row -> assertThat(row).startsWith("family [4.0, 8.0, 0.5,"));
        assertThat(shown(now(cite(request(CitedView.KEY, "warme")))))
                .anySatisfy(row -> assertThat(row).startsWith("warme [4.0, 1.0, 0.0, 0.0,"));
        var lines = cite(request(CitedView.CONCORDANCE, "warme"));
        assertThat(now(lines).firstLines())
                .extracting(ConcordanceLine::storyId)
                .containsExactlyInAnyOrder("s-0", "s-2", "s-4", "s-6");
    }

    @Test
    void wordsThatAreHiddenLaterChangeItAndItSaysSo() {
        var citation = cite(request(CitedView.CONCORDANCE, "warme"));
        add("s-4", 2, WARM.replace("hand", "[NAAM 1]"));
        log.feed(shelf.index, 2);
        assertThat(now(citation).change()).isEqualTo(Change.DECISIONS);
        assertThat(shown(now(citation))).anyMatch(line -> line.contains("[NAAM 1]"));
    }

    @Test
    void whatFiltersFoundStaysAndWhatGroupsAskForMayChange() {
        var filtered =
                cite(words(Map.of("show", List.of("list"), "words", List.of("warme"), "accepted", List.of("family"))));
        var groups = cite(words(Map.of("show", List.of("groups"), "q", List.of("warme"), "by", List.of("accepted"))));
        assertThat(shown(now(filtered))).containsExactly("warme [1.0, 1.0]");
        decide("s-2", "respect");
        log.feed(shelf.index, 2);
        assertThat(now(filtered).change()).isEqualTo(Change.NONE);
        assertThat(now(groups).change()).isEqualTo(Change.DECISIONS);
    }

    @Test
    void aPrivateTagOfWhoeverCitedIsNoPartOfIt() {
        tag("s-2", true);
        var citation = cite(request(CitedView.GROUPS, "tag:humour"));
        tag("s-4", false);
        assertThat(now(citation).change()).isEqualTo(Change.NONE);
        tag("s-4", true);
        assertThat(now(citation).change()).isEqualTo(Change.DECISIONS);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whatIsNotForEverybodyIsNotCited(Citing.Reason reason, Map<String, List<String>> parameters) {
        tag("s-2", false);
        assertThat(tables.cite(words(parameters), Shelf.REVIEWER, null)).isEqualTo(new Citing.Refused(reason));
        assertThat(citations.all()).isEmpty();
    }

    static Stream<Object[]> closed() {
        var list = Map.of("show", List.of("list"));
        var key = Map.of("show", List.of("key"), "q", List.of("warme"), "in", List.of("nl"));
        return Stream.of(
                new Object[] {Citing.Reason.PRIVATE_TAG, with(list, "words", "tag:humour")},
                new Object[] {Citing.Reason.PRIVATE_TAG, with(key, "against", "tag:humour")},
                new Object[] {Citing.Reason.RESTRICTED_FIELD, with(list, "words", "unit:a")},
                new Object[] {Citing.Reason.RESTRICTED_FIELD, with(key, "against", "organisation:a")},
                new Object[] {
                    Citing.Reason.RESTRICTED_FIELD, with(Map.of("show", List.of("groups")), "by", "organisation")
                },
                new Object[] {Citing.Reason.SAVED_SEARCH, with(list, "words", "corpus:mine")},
                new Object[] {Citing.Reason.SAVED_SEARCH, with(Map.of("show", List.of("near")), "q", "corpus:mine x")},
                new Object[] {Citing.Reason.NOTHING, with(Map.of("show", List.of("pairs")), "q", "nowhere")});
    }

    @Test
    void theWordsOfADimensionCannotBeCited() {
        assertThat(WordTableRequest.of(WordsRequest.of(Map.of("show", List.of("evidence")), "nl")))
                .as("what was marked is kept from some")
                .isEmpty();
    }

    private static Map<String, List<String>> with(Map<String, List<String>> parameters, String name, String value) {
        var all = new HashMap<>(parameters);
        all.put(name, List.of(value));
        return all;
    }

    private static WordTableRequest words(Map<String, List<String>> parameters) {
        return WordTableRequest.of(WordsRequest.of(parameters, "nl")).orElseThrow();
    }

    private static WordTableRequest request(CitedView view, String query) {
        var parameters = Map.of(
                "q", List.of(query),
                "show", List.of(view.id()),
                "words", List.of("warme", "soep"),
                "against", List.of("koude"),
                "by", List.of("teller"));
        return view == CitedView.CONCORDANCE
                ? WordTableRequest.of(ConcordanceRequest.of(parameters))
                : words(parameters);
    }

    private Citation cite(WordTableRequest request) {
        return switch (tables.cite(request, Shelf.REVIEWER, null)) {
            case Citing.Frozen(var citation) -> citation;
            case Citing.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private CitedWordTable now(Citation citation) {
        return tables.table(citation, citations.now(citation)).orElseThrow();
    }

    /// Every row or line, as text.
    private static List<String> shown(CitedWordTable table) {
        return switch (table.shown()) {
            case Shown.Counted(var words) ->
                words.table().rows().stream()
                        .map(row -> row.key() + " " + row.numbers())
                        .toList();
            case Shown.Lines(var found) ->
                found.shown().stream()
                        .map(line -> line.storyId() + " " + line.context())
                        .toList();
        };
    }

    private void add(String id, long version, String text) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, version, "nl", text)));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
    }

    private void decide(String id, String dimension) {
        var decision = Synthetic.decision(id, "rita", Synthetic.NOON, "yes", dimension);
        log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
    }

    private void tag(String storyId, boolean shared) {
        var who = new Reader("rita", Shelf.REVIEWER.role());
        var record = Topics.STORY_TAGS.record(
                new StoryPart(storyId, KnownTags.key("humour", shared, who.account())),
                new StoryTag(storyId, "humour", who.account(), shared, Synthetic.NOON));
        tags.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
    }
}
