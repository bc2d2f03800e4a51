package org.mangomoment.search.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.tag.KnownTags;

/// Freezing results, and reading them again from the log.
final class CitationsTest {
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);
    private static final String ACT = "0b9f2c1e-6d0f-4c58-9b7a-2f1f8f0e7a11";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-29T11:00:00Z"), ZoneOffset.UTC);
    private static final CodebookView CODEBOOK = new CodebookView(3, List.of(), List.of());

    private final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();
    private final Corpus corpus = new Corpus();
    private final KnownTags tags = new KnownTags();
    private final Citations citations = desk();

    @Test
    void aResultIsFrozenWithAllThatIsNeededToFindItAgain() {
        corpus.ids = List.of("s-2", "s-1");
        var citation = frozen("q=hand&dimension=respect&dimension=-access&sort=newest&page=4");
        assertThat(citation.id()).matches("[a-z0-9]{16}");
        assertThat(citation.storyIds()).containsExactly("s-2", "s-1");
        var head = citation.head();
        assertThat(head.getSearch()).isEqualTo("q=hand&dimension=respect&dimension=-access&sort=newest");
        assertThat(head.getUnderstood()).isEqualTo("as read");
        assertThat(head.getOffsets()).containsExactly(new LogPosition("stories", 0, 7L));
        assertThat(head.getModels()).containsExactly("cues-1");
        assertThat(head.getCodebookVersion()).isEqualTo(3);
        assertThat(head.getBy()).isEqualTo("sam");
        assertThat(head.getAt()).isEqualTo(NOON.instant());
        assertThat(corpus.askedBy).containsOnly(Role.RESEARCHER);
    }

    /// `printf 's-2\ns-1\n' | sha256sum`
    @Test
    void theSumIsThatOfAFileWithOneIdALine() {
        assertThat(Citation.digest(List.of("s-2", "s-1")))
                .isEqualTo("8366db3550f7ce1b4e2556f74073cbd73da01b01ff5f4f36bb3f0b463277123d");
    }

    @Test
    void aLargeResultIsTheSameAtADeskThatReadsTheLogFromItsBeginning() {
        corpus.ids =
                IntStream.range(0, 25_001).mapToObj(number -> "story-" + number).toList();
        var citation = frozen("q=");
        assertThat(log).hasSize(3);
        var other = desk();
        log.subList(0, 2).forEach(record -> other.apply(read(record)));
        assertThat(other.citation(citation.id())).as("before its last part").isEmpty();
        other.apply(read(log.getLast()));
        assertThat(other.citation(citation.id())).contains(citation);
        assertThat(other.citation(citation.id()).orElseThrow().intact()).isTrue();
        assertThat(other.all()).containsExactly(citation);
    }

    @Test
    void whatWasWithdrawnOrHeldBackIsCountedAndTheOthersKeepTheirOrder() {
        corpus.ids = List.of("s-4", "s-1", "s-3", "s-2");
        var citation = frozen("q=hand");
        assertThat(citations.now(citation)).isEqualTo(new CitedNow(corpus.ids, 0, 0));
        corpus.withdrawn.add("s-1");
        corpus.heldBack.add("s-3");
        corpus.ids = List.of("s-2", "s-9");
        assertThat(citations.now(citation)).isEqualTo(new CitedNow(List.of("s-4", "s-2"), 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=organisation:Nowhere",
                "q=hand (warm OR NOT unit:ward)",
                "q=hand&organisation=Nowhere",
                "q=hand&unit=-ward",
            })
    void aSearchForWhatOnlyStewardsSeeIsNotCitable(String search) {
        corpus.ids = List.of("s-1");
        assertThat(citations.cite(SearchRequest.parse(search), STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.RESTRICTED_FIELD));
        assertThat(log).isEmpty();
    }

    @Test
    void aSavedSearchIsKeptAsWhatItStoodForAndNotByItsName() {
        corpus.ids = List.of("s-1");
        var head =
                frozen("q=corpus:\"my night stories\" hand&dimension=respect").head();
        assertThat(head.getSearch()).isEqualTo("q=as+AND+read&dimension=respect");
        assertThat(head.getUnderstood()).isEqualTo("as read");
    }

    @Test
    void whatNoQueryAsksAgainIsKeptAsItWasReadAndLeadsNowhere() {
        corpus.ids = List.of("s-1");
        assertThat(frozen("q=corpus:night&language=nl").again()).isPresent();
        corpus.again = Optional.empty();
        var citation = frozen("q=corpus:night&language=nl");
        assertThat(citation.head().getSearch()).isEqualTo("language=nl");
        assertThat(citation.head().getUnderstood()).isEqualTo("as read");
        assertThat(citation.again()).isEmpty();
        corpus.again = Optional.of("as read");
        assertThat(frozen("q=corpus:night&match=meaning").again())
                .as("its words would be part of the question")
                .isEmpty();
    }

    @Test
    void aTableThatTookTooLongIsRefusedAndNothingIsKept() {
        corpus.ids = List.of("s-1");
        assertThat(citations.cite(List.of(SearchRequest.everything()), STEWARD, "id", (head, id, frozen) -> {
                    assertThat(frozen.ids()).containsExactly("s-1");
                    return false;
                }))
                .isEqualTo(new Citing.Refused(Citing.Reason.INCOMPLETE));
        assertThat(log).isEmpty();
    }

    @Test
    void aSearchThatNamesAPrivateTagIsNotCitable() {
        corpus.ids = List.of("s");
        tags.apply(read(Topics.STORY_TAGS.record(
                new StoryPart("s", KnownTags.key("pilot", false, "sam")),
                new StoryTag("s", "pilot", "sam", false, Instant.EPOCH))));
        assertThat(citations.cite(SearchRequest.parse("q=hand+tag:Pilot"), STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.PRIVATE_TAG));
        assertThat(log).isEmpty();
    }

    @Test
    void nothingAndHalfAResultAreNotCitable() {
        assertThat(citations.cite(SearchRequest.everything(), STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.NOTHING));
        corpus.ids = List.of("s-1");
        corpus.complete = false;
        assertThat(citations.cite(SearchRequest.everything(), STEWARD, null))
                .isEqualTo(new Citing.Refused(Citing.Reason.INCOMPLETE));
        assertThat(log).isEmpty();
    }

    @Test
    void theSentenceForAPaperSaysWhatHowManyWhenByWhatAndWhere() {
        corpus.ids = IntStream.range(0, 1_234).mapToObj(Integer::toString).toList();
        var citation = frozen("q=hand&dimension=respect&language=-en");
        var page = URI.create("https://desk.example.org/citations/" + citation.id());
        assertThat(new SuggestedCitation("en").of(citation, page))
                .isEqualTo(
                        "Mangomoment Stories, result for “as read; dimension = respect; language ≠ en”: 1,234 stories,"
                                + " frozen on November 29, 2026. Suggestions by cues-1; codebook 3. Citation "
                                + citation.id()
                                + ", " + page);
        assertThat(new SuggestedCitation("nl").of(citation, page))
                .contains("1.234 verhalen, vastgelegd op 29 november 2026.", page.toString());
    }

    @Test
    void whatIsSentTwiceIsOneCitation() {
        corpus.ids = List.of("s-1");
        var first = cited("q=hand", STEWARD, ACT);
        corpus.ids = List.of("s-1", "s-2");
        assertThat(cited("q=hand", STEWARD, ACT)).isEqualTo(first);
        assertThat(log).hasSize(1);
        assertThat(first.id()).matches("[a-z0-9]{16}");
        var rosa = new Reader("rosa", Role.RESEARCHER);
        assertThat(List.of(
                        first.id(),
                        cited("q=hand", rosa, ACT).id(),
                        cited("q=foot", STEWARD, ACT).id(),
                        cited("q=hand", STEWARD, null).id(),
                        cited("q=hand", STEWARD, null).id(),
                        cited("q=hand", STEWARD, "no uuid").id(),
                        cited("q=hand", STEWARD, "no uuid").id()))
                .as("another colleague, another search, no act")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRepeatFindsWhatIsDurableAndNotYetReadBack() {
        corpus.ids = List.of("s-1");
        var unread = new Citations(
                corpus,
                () -> CODEBOOK,
                record -> {
                    log.add(record);
                    return false;
                },
                NOON,
                tags);
        var first = unread.cite(SearchRequest.parse("q=hand"), STEWARD, ACT);
        assertThat(unread.cite(SearchRequest.parse("q=hand"), STEWARD, ACT)).isEqualTo(first);
        assertThat(log).hasSize(1);
    }

    /// The answer was that it is not certain; the record was on the log all the same.
    @Test
    void aRetryAfterAnUncertainAnswerIsTheSameCitation() {
        corpus.ids = List.of("s-1");
        var made = new ArrayList<Citations>();
        made.add(new Citations(
                corpus,
                () -> CODEBOOK,
                record -> {
                    log.add(record);
                    throw new IllegalStateException("not acknowledged in time");
                },
                NOON,
                tags));
        assertThatThrownBy(() -> made.getFirst().cite(SearchRequest.parse("q=hand"), STEWARD, ACT))
                .isInstanceOf(IllegalStateException.class);
        made.getFirst().apply(read(log.getFirst()));
        assertThat(made.getFirst().cite(SearchRequest.parse("q=hand"), STEWARD, ACT))
                .isInstanceOf(Citing.Frozen.class);
        assertThat(log).hasSize(1);
    }

    private Citation cited(String search, Reader who, @Nullable String act) {
        return switch (citations.cite(SearchRequest.parse(search), who, act)) {
            case Citing.Frozen(var citation) -> citation;
            case Citing.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private Citation frozen(String search) {
        return switch (citations.cite(SearchRequest.parse(search), STEWARD, null)) {
            case Citing.Frozen(var citation) ->
                citations.citation(citation.id()).orElseThrow();
            case Citing.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private Citations desk() {
        var made = new ArrayList<Citations>();
        made.add(new Citations(
                corpus,
                () -> CODEBOOK,
                record -> {
                    log.add(record);
                    made.getFirst().apply(read(record));
                    return true;
                },
                NOON,
                tags));
        return made.getFirst();
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }

    /// Finds the same whatever is asked.
    private static final class Corpus implements ResultSets {
        List<String> ids = List.of();
        boolean complete = true;
        Optional<String> again = Optional.of("as AND read");
        final Set<String> withdrawn = new HashSet<>();
        final Set<String> heldBack = new HashSet<>();
        final List<Role> askedBy = new ArrayList<>();

        @Override
        public ResultSet whole(SearchRequest request, Reader who) {
            askedBy.add(who.role());
            return new ResultSet(
                    ids,
                    List.of("cues-1"),
                    List.of(new LogPosition("stories", 0, 7L)),
                    "as read",
                    again,
                    List.of(),
                    complete);
        }

        @Override
        public List<String> arrived(SearchRequest request, Reader who, Instant since) {
            return ids;
        }

        @Override
        public Presence presence(Collection<String> asked) {
            var open = new HashSet<>(asked);
            open.removeAll(withdrawn);
            open.removeAll(heldBack);
            return new Presence(open, heldBack);
        }
    }
}
