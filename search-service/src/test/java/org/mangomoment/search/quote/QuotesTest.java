package org.mangomoment.search.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Quote;
import org.mangomoment.schemas.QuoteUse;
import org.mangomoment.schemas.QuoteUseKind;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.StoryView;

/// Quotations over the life of a story: kept, used, moved, taken back.
final class QuotesTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z]+ [0-9]+]");
    private static final String TEXT =
            "Zuster [NAME 1] kwam uit Mol. Ze zong 🎶 een wiegelied voor [NAME 2] en ik huilde.";

    private final OneShelf library = new OneShelf();
    private Runnable beforeWriting = () -> {};
    private final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();
    private final Quotes quotes = new Quotes(library, this::publish, Clock.systemUTC());

    @BeforeEach
    void write() {
        write(1, TEXT, Map.of("research", true, "quotes", true));
    }

    @Test
    void theWordsAreReadFromTheStoryAndAreNowhereInTheLog() {
        keep("een wiegelied voor [NAAM 2]");
        assertThat(words()).containsExactly("een wiegelied voor [NAAM 2]");
        assertThat(log)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("wiegelied"));
    }

    @Test
    void aPassageCutsNeitherAPlaceholderNorACharacterInTwo() {
        var shown = shown();
        var name = shown.indexOf("[NAAM 1]");
        var note = shown.indexOf("🎶");
        keep(name + 3, shown.indexOf("Mol") + 3);
        keep(shown.indexOf("zong"), note + 1);
        assertThat(words()).containsExactlyInAnyOrder("[NAAM 1] kwam uit Mol", "zong 🎶");
    }

    @Test
    void whatIsHiddenBesideThePassageMovesItAndWhatIsHiddenWithinTakesItBack() {
        keep("een wiegelied voor [NAAM 2]");
        write(2, TEXT.replace("Mol", "[PLACE 1]"), Map.of("research", true, "quotes", true));
        assertThat(words()).containsExactly("een wiegelied voor [NAAM 2]");
        write(3, TEXT.replace("wiegelied", "[HIDDEN 1]"), Map.of("research", true, "quotes", true));
        assertThat(why()).containsExactly(Standing.Why.WORDS);
        write(4, TEXT, Map.of("research", true, "quotes", true));
        assertThat(words()).as("shown again").hasSize(1);
    }

    @Test
    void withoutTheTellersConsentNothingIsKeptAndWhatWasKeptIsTakenBack() {
        keep("ik huilde");
        use("Tijdschrift voor zorg");
        write(1, TEXT, Map.of("research", true, "quotes", false));
        assertThat(quotes.keep("s", null, 1, new Span(0, 5), "", false, ROSA))
                .isEqualTo(new Keeping.Refused(Keeping.Reason.CONSENT));
        assertThat(why()).containsExactly(Standing.Why.CONSENT);
        assertThat(quotes.visibleTo(ROSA).getFirst().mustBeTold()).isTrue();
        write(1, TEXT, Map.of("research", false, "quotes", true));
        assertThat(why()).containsExactly(Standing.Why.STORY);
    }

    @Test
    void whoUsedAQuotationOfAWithdrawnStorySeesWhereButNobodySeesAWordOfIt() {
        var quote = keep("ik huilde");
        use("Tijdschrift voor zorg");
        assertThat(quotes.visibleTo(RITA)).as("shared").hasSize(1);
        library.stored.remove("s");
        assertThat(why()).containsExactly(Standing.Why.STORY);
        assertThat(quotes.visibleTo(RITA)).isEmpty();
        publish(Topics.QUOTES.record(new StoryPart("s", quote.getQuoteId()), null));
        assertThat(quotes.visibleTo(RITA)).isEmpty();
        assertThat(quotes.visibleTo(ROSA)).singleElement().satisfies(left -> {
            assertThat(left.mustBeTold()).isTrue();
            assertThat(left.quote()).as("place and note").isNull();
            assertThat(left.uses().getUses()).extracting(QuoteUse::getWhat).containsExactly("Tijdschrift voor zorg");
        });
        assertThat(quotes.forget(quote.getQuoteId(), RITA)).isFalse();
        assertThat(quotes.forget(quote.getQuoteId(), ROSA)).isTrue();
        assertThat(quotes.visibleTo(ROSA)).isEmpty();
    }

    @Test
    void whatIsNoPassageOfThisTextIsRefused() {
        var stale = quotes.keep("s", null, 2, new Span(0, 5), "", false, ROSA);
        assertThat(stale).isEqualTo(new Keeping.Refused(Keeping.Reason.STALE));
        for (var span : List.of(new Span(0, 0), new Span(5, 2), new Span(0, 5_000), new Span(-1, 4))) {
            assertThat(quotes.keep("s", null, 1, span, "", false, ROSA))
                    .isEqualTo(new Keeping.Refused(Keeping.Reason.PASSAGE));
        }
        assertThat(quotes.keep("s", null, 1, new Span(0, 5), "n".repeat(2_001), false, ROSA))
                .isEqualTo(new Keeping.Refused(Keeping.Reason.NOTE));
        assertThat(quotes.keep("no", null, 1, new Span(0, 5), "", false, ROSA)).isEqualTo(new Keeping.NoStory());
        assertThat(log).isEmpty();
    }

    @Test
    void onlyTheOwnerNotesAUseAndPrivateOnesAreTheOwnersAlone() {
        var shared = keep("ik huilde");
        assertThat(quotes.use(shared.getQuoteId(), QuoteUseKind.SLIDES, "talk", RITA))
                .isFalse();
        assertThat(quotes.use(shared.getQuoteId(), QuoteUseKind.SLIDES, " ", ROSA))
                .isFalse();
        quotes.keep("s", null, 1, new Span(0, 6), "", false, ROSA);
        assertThat(quotes.visibleTo(ROSA)).hasSize(2);
        assertThat(quotes.visibleTo(RITA))
                .singleElement()
                .satisfies(other -> assertThat(other.own()).isFalse());
    }

    @Test
    void aFormThatIsSentTwiceIsOneQuotationAndItsUsesStay() {
        var form = "0c3f7f0e-6d3a-4f0e-9a51-7a2e6a1f4b10";
        var first = quotes.keep("s", form, 1, new Span(0, 5), "a note", true, ROSA);
        use("a paper");
        use("a paper");
        assertThat(quotes.keep("s", form, 1, new Span(0, 5), "a note", true, ROSA))
                .isEqualTo(first);
        assertThat(quotes.visibleTo(ROSA))
                .singleElement()
                .satisfies(one -> assertThat(one.uses().getUses()).hasSize(1));
        quotes.keep("s", form, 1, new Span(0, 5), "another note", true, ROSA);
        quotes.keep("s", form, 1, new Span(0, 5), "a note", true, RITA);
        assertThat(quotes.visibleTo(ROSA)).hasSize(3);
    }

    @Test
    void aQuotationThatCouldNotBeWrittenIsNoneThatWasTakenBack() {
        beforeWriting = () -> beforeWriting = () -> {
            throw new IllegalStateException("not acknowledged");
        };
        assertThatIllegalStateException().isThrownBy(() -> keep("ik huilde"));
        assertThat(quotes.visibleTo(ROSA)).isEmpty();
        keep("ik huilde");
        assertThat(words()).containsExactly("ik huilde");
    }

    @Test
    void twoUsesThatAreNotedAtTheSameTimeAreBothKept() throws InterruptedException {
        keep("ik huilde");
        var second = Thread.ofPlatform().unstarted(() -> use("slides"));
        beforeWriting = () -> {
            second.start();
            await().until(() -> second.getState() == Thread.State.BLOCKED || !second.isAlive());
        };
        use("a paper");
        second.join();
        assertThat(quotes.visibleTo(ROSA).getFirst().uses().getUses())
                .extracting(QuoteUse::getWhat)
                .containsExactly("a paper", "slides");
    }

    private Quote keep(String words) {
        var start = shown().indexOf(words);
        return keep(start, start + words.length());
    }

    private Quote keep(int start, int end) {
        return switch (quotes.keep("s", null, 1, new Span(start, end), "a note", true, ROSA)) {
            case Keeping.Kept(var quote) -> quote;
            case Keeping.Refused(var reason) -> throw new AssertionError(reason);
            case Keeping.NoStory() -> throw new AssertionError("no story");
        };
    }

    private void use(String what) {
        var id = quotes.visibleTo(ROSA).getFirst().uses().getQuoteId();
        assertThat(quotes.use(id, QuoteUseKind.PAPER, what, ROSA)).isTrue();
    }

    private String shown() {
        return library.story("s", ROSA).orElseThrow().text();
    }

    private List<String> words() {
        return quotes.visibleTo(ROSA).stream()
                .map(Quotation::standing)
                .filter(Standing.Usable.class::isInstance)
                .map(usable -> ((Standing.Usable) usable).words())
                .toList();
    }

    private List<Standing.Why> why() {
        return quotes.visibleTo(ROSA).stream()
                .map(Quotation::standing)
                .filter(Standing.TakenBack.class::isInstance)
                .map(gone -> ((Standing.TakenBack) gone).why())
                .toList();
    }

    private void write(long version, String text, Map<String, Boolean> purposes) {
        var redactions = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> Redaction.newBuilder()
                        .setStart(found.start())
                        .setEnd(found.end())
                        .setType(RedactionType.NAME)
                        .setFinder("pattern")
                        .setReason("")
                        .build())
                .toList();
        var logged = Topics.STORIES.value(read(Topics.STORIES.record("s", Synthetic.story("s", version, "nl", text))));
        var story = Story.newBuilder(Objects.requireNonNull(logged))
                .setRedactions(redactions)
                .build();
        var consent = Consent.newBuilder(Synthetic.consent("s", true))
                .setPurposes(new HashMap<>(purposes))
                .build();
        library.stored.put("s", new StoryView(story, null, consent, List.of()));
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        var once = beforeWriting;
        beforeWriting = () -> {};
        once.run();
        if (record.value() != null) {
            log.add(record);
        }
        if (record.topic().equals(Topics.QUOTES.name())) {
            quotes.apply(read(record));
        } else {
            quotes.applyUses(read(record));
        }
        return true;
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }
}
