package org.mangomoment.search.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// Words that speak for a dimension, as a decision keeps them, and what else it records of the screen.
class EvidenceCheckTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final String ID = "5a1f4f2e-0000-4000-8000-000000000001";
    private static final String STORED = "Zuster [NAME 1] hield mijn hand vast.";

    @Test
    void wordsAreKeptWhereTheyStandInTheStoredTextAndShownWhereTheyStandInTheShownOne() {
        var stored = dutch(List.of());
        var shown = ShownStory.of(stored).view();
        assertThat(shown.text()).startsWith("Zuster [NAAM 1] ");
        var longer = place(shown.text(), "hield mijn", "respect");
        var touching = place(shown.text(), " hand", "respect");
        var made = published(shown, request(List.of(touching, longer), null, null));
        assertThat(made.getEvidence()).containsExactly(place(STORED, "hield mijn hand", "respect"));

        var again = ShownStory.of(dutch(List.of(made))).view();
        assertThat(EvidenceSpans.of(again.acts().getFirst(), again))
                .containsExactly(place(again.text(), "hield mijn hand", "respect"));
        assertThat(check(again).of(request(List.of(touching, longer), null, null)))
                .as("the same words again are a repeat")
                .isEqualTo(new DecisionCheck.Ruling.Answer(
                        new Outcome.Repeated(again.acts().getFirst())));
        assertThat(fields(again, request(List.of(longer), null, null)))
                .as("other words are another act")
                .containsExactly("decisionId");
    }

    @Test
    void wordsOfAnEarlierTextPointNowhere() {
        var made = published(plain(), request(List.of(span("respect", 2, 6)), null, null));
        var later = new StoryView(Synthetic.story("one", 8, "en", "A [HIDDEN] blanket"), null, null, List.of(made));
        assertThat(EvidenceSpans.of(later.acts().getFirst(), later)).isEmpty();
    }

    @Test
    void onlyWordsOfTheTextForADimensionThatFitsAreTaken() {
        assertThat(fields(plain(), request(List.of(span("respect", 2, 6)), null, null)))
                .isEmpty();
        for (var outside : List.of(span("respect", -1, 3), span("respect", 3, 3), span("respect", 5, 15))) {
            assertThat(fields(plain(), request(List.of(outside), null, null))).containsExactly("evidence");
        }
        for (var dimension : List.of("family", "luck", "eligibility")) {
            assertThat(fields(plain(), request(List.of(span(dimension, 2, 6)), null, null)))
                    .containsExactly("evidence.dimension");
        }
        assertThat(published(plain(), request(null, null, null)).getEvidence())
                .as("nothing was said of words")
                .isNull();
    }

    @Test
    void aDecisionKeepsWhatWasOnTheScreenAndBothClocks() {
        var made = published(plain(), request(List.of(), null, "2026-03-01T10:00:00Z"));
        assertThat(made.getEvidence()).isEmpty();
        assertThat(made.getScoresShown()).containsKeys("eligibility", "respect", "family");
        assertThat(made.getEvidenceShown()).isEqualTo(EvidenceSpans.suggested(plain()));
        assertThat(made.getClientAt()).hasToString("2026-03-01T10:00:00Z");
        assertThat(made.getMillisTaken()).as("at most a day").isEqualTo(86_400_000);
        assertThat(published(plain(), request(null, null, "1999-01-01T00:00:00Z"))
                        .getClientAt())
                .as("a clock that is years off")
                .isNull();
        assertThat(fields(plain(), request(null, null, "yesterday"))).containsExactly("clientAt");
    }

    @Test
    void anotherModelsSuggestionThanTheOneOnTheScreenIsAConflict() {
        var model = Synthetic.suggestions("one", 7).getModelId();
        assertThat(check(plain()).of(request(null, model, null))).isInstanceOf(DecisionCheck.Ruling.Publish.class);
        assertThat(check(plain()).of(request(null, "an-earlier-one", null)))
                .isInstanceOfSatisfying(
                        DecisionCheck.Ruling.Answer.class,
                        answer -> assertThat(answer.outcome()).isInstanceOf(Outcome.Stale.class));
    }

    @Test
    void aMemoAloneIsANoteAndTheStoryWaitsOn() {
        var note = Decision.newBuilder(Synthetic.decision("one", "rita", Synthetic.NOON.plusSeconds(9), "yes"))
                .setEligibility(null)
                .setMemo("Who is meant?")
                .build();
        assertThat(view(note).review()).isEqualTo(Review.UNREVIEWED);
        var before = Synthetic.decision("one", "rita", Synthetic.NOON, "no");
        assertThat(view(before, note).verdicts().current())
                .as("nor does it take the place of an answer")
                .containsExactly(before);
        assertThat(fields(plain(), DecisionRequest.decide(ID, 7, null, null, Map.of(), "  ")))
                .containsExactly("eligibility");
    }

    private static StoryView view(Decision... acts) {
        return new StoryView(Synthetic.story("one", 7, "en", "A warm blanket"), null, null, List.of(acts));
    }

    private static DecisionRequest request(
            @Nullable List<EvidenceSpan> evidence, @Nullable String model, @Nullable String clientAt) {
        return new DecisionRequest(
                ID,
                7L,
                "decide",
                null,
                "yes",
                null,
                Map.of("respect", "accept", "family", "reject"),
                null,
                false,
                Long.MAX_VALUE,
                null,
                null,
                evidence,
                model,
                clientAt,
                null);
    }

    private static EvidenceSpan span(String dimension, int start, int end) {
        return new EvidenceSpan(dimension, start, end);
    }

    private static EvidenceSpan place(String text, String words, String dimension) {
        return span(dimension, text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static StoryView plain() {
        return new StoryView(
                Synthetic.story("one", 7, "en", "A warm blanket"),
                Synthetic.suggestions("one", 7),
                Synthetic.consent("one", true),
                List.of());
    }

    private static StoryView dutch(List<Decision> acts) {
        var hidden = new Redaction(7, 15, RedactionType.NAME, "form", "a reason");
        var story = Story.newBuilder(Synthetic.story("one", 7, "nl", STORED))
                .setRedactions(List.of(hidden))
                .build();
        return new StoryView(story, Synthetic.suggestions("one", 7), Synthetic.consent("one", true), acts);
    }

    private static DecisionCheck check(StoryView story) {
        return new DecisionCheck(
                story, CodebookView.none(), RandomSample.none(), new Reader("rita", Role.REVIEWER), Synthetic.NOON);
    }

    private static Decision published(StoryView story, DecisionRequest request) {
        return switch (check(story).of(request)) {
            case DecisionCheck.Ruling.Publish(var decision) -> decision;
            case DecisionCheck.Ruling.Answer(var outcome) -> throw new AssertionError("refused: " + outcome);
        };
    }

    private static List<String> fields(StoryView story, DecisionRequest request) {
        return check(story).of(request) instanceof DecisionCheck.Ruling.Answer(Outcome.Invalid(var wrong))
                ? wrong.stream().map(DecisionRequest.Wrong::field).toList()
                : List.of();
    }
}
