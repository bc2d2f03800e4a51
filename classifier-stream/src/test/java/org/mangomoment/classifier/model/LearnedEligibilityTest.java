package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.codebook.Codebook;

/// Reviewers refuse what sells something, which no cue knows; gala evenings are refused by a cue.
class LearnedEligibilityTest {
    private static final List<String> ORDINARY =
            List.of("nurse", "ward", "day", "she", "he", "came", "the", "a", "and", "with", "me", "my", "room", "tea");

    private static final CueSuggester CUES =
            new CueSuggester(Codebook.parse("""
                    {"version": 3,
                     "dimensions": [
                       {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.2,
                        "cues": {"nl": [], "en": [{"phrase": "blanket", "weight": 3}]}}],
                     "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": [
                       {"id": "planned-event", "label": {"nl": "Gepland", "en": "Planned"},
                        "cues": {"nl": [], "en": [{"phrase": "gala", "weight": 20}]}}]}}
                    """), new Lemmatizers(word -> word, word -> word));

    private static final String ADVERTISEMENT = "She came with a mattress brochure and the nurse came with tea.";
    private static final String STORY = "She came with a blanket and the nurse came with tea.";

    private static List<DecidedStory> stories(int count, int noIn) {
        var random = new Random(11);
        var stories = new ArrayList<DecidedStory>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 15; word++)
                text.append(ORDINARY.get(random.nextInt(ORDINARY.size()))).append(' ');
            boolean no = i % noIn == 0;
            if (no) text.append(i % (2 * noIn) == 0 ? "with a brochure." : "at the gala.");
            else text.append(random.nextBoolean() ? "with a blanket." : "with a book.");
            var fitting = !no && text.indexOf("blanket") > 0 ? Set.of("comfort") : Set.<String>of();
            stories.add(new DecidedStory("story-" + i, text.toString(), "en", fitting, no ? Verdict.NO : Verdict.YES));
        }
        return stories;
    }

    private static TrainedSuggester trained(List<DecidedStory> stories) {
        return new TrainedSuggester("trained", new Trainer(CUES).train(stories), CUES);
    }

    @Test
    void whatReviewersKeepRefusingIsSuggestedAsNone() {
        assertThat(CUES.suggest(ADVERTISEMENT, "en").eligibility().verdict()).isEqualTo(Verdict.YES);
        var learned = trained(stories(300, 10));
        var none = learned.suggest(ADVERTISEMENT, "en").eligibility();
        assertThat(none.verdict()).isEqualTo(Verdict.NO);
        assertThat(none.evidence().getFirst().contribution()).isNegative();
        assertThat(none.evidence().getFirst().cue()).contains("brochure");
        assertThat(learned.suggest(STORY, "en").eligibility().verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void whatTheCuesRefuseIsStillRefusedWithTheirReason() {
        var none = trained(stories(300, 10))
                .suggest("She came to the gala and he came too.", "en")
                .eligibility();
        assertThat(none.verdict()).isEqualTo(Verdict.NO);
        assertThat(none.reason()).isEqualTo("planned-event");
    }

    @Test
    void withFewRefusalsItIsTheCuesToSay() {
        var stories = stories(10 * (EligibilityTrainer.FEWEST - 1), 10);
        var model = new Trainer(CUES).train(stories);
        assertThat(model.eligibility()).isNull();
        for (var text : List.of(ADVERTISEMENT, STORY))
            assertThat(new TrainedSuggester("few", model, CUES)
                            .suggest(text, "en")
                            .eligibility())
                    .isEqualTo(CUES.suggest(text, "en").eligibility());
    }

    /// Galas are refused, which the cues know, and one other story in fifteen for no reason that its words show.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void refusalsForNoVisibleReasonLeaveItToTheCues(int seed) {
        var random = new Random(seed);
        var byChance = stories(300, 10).stream()
                .map(story -> new DecidedStory(
                        story.id(),
                        story.text().replace("brochure", "book"),
                        "en",
                        story.dimensions(),
                        story.text().contains("gala") || random.nextInt(15) == 0 ? Verdict.NO : Verdict.YES))
                .toList();
        assertThat(new Trainer(CUES).train(byChance).eligibility()).isNull();
    }

    @Test
    void theSameTextRefusedAgainAndAgainIsOneRefusal() {
        var stories = new ArrayList<>(
                stories(300, 10).stream().filter(DecidedStory::hasDimensions).toList());
        for (int i = 0; i < 40; i++)
            stories.add(new DecidedStory("again-" + i, ADVERTISEMENT, "en", Set.of(), Verdict.NO));
        assertThat(new Trainer(CUES).train(stories).eligibility()).isNull();
    }

    @Test
    void whatIsNoMangomomentTeachesNothingAboutDimensions() {
        var stories = stories(300, 10);
        var only = stories.stream().filter(DecidedStory::hasDimensions).toList();
        assertThat(only).hasSize(270);
        var refused = stories.stream()
                .map(story -> story.hasDimensions()
                        ? story
                        : new DecidedStory(story.id(), story.text(), "en", Set.of("comfort"), Verdict.NO))
                .toList();
        assertThat(trained(refused).suggest(ADVERTISEMENT, "en").dimensions())
                .isEqualTo(trained(stories).suggest(ADVERTISEMENT, "en").dimensions());
    }

    @Test
    void whatIsUnclearTeachesDimensionsOnlyWhereSomeWereGiven() {
        var none = new DecidedStory("1", STORY, "en", Set.of(), Verdict.UNCLEAR);
        var some = new DecidedStory("2", STORY, "en", Set.of("comfort"), Verdict.UNCLEAR);
        assertThat(none.hasDimensions()).isFalse();
        assertThat(some.hasDimensions()).isTrue();
    }

    @Test
    void itIsTheSameAfterItWasWrittenRead() {
        var model = new Trainer(CUES).train(stories(300, 10));
        var read = TrainedModel.of(model.codebookVersion(), model.trainedOn(), model.parameters());
        assertThat(read.eligibility()).isNotNull();
        assertThat(new TrainedSuggester("read", read, CUES).suggest(ADVERTISEMENT, "en"))
                .isEqualTo(new TrainedSuggester("read", model, CUES).suggest(ADVERTISEMENT, "en"));
        assertThat(model.within(model.size() * 2 / 3).eligibility()).isNotNull();
    }

    /// Its weights belong to features of another scale: it would suggest something else than it was measured with.
    @Test
    void aModelOfAnEarlierFormatIsRefused() {
        var earlier = ModelParameters.newBuilder(
                        new Trainer(CUES).train(stories(300, 10)).parameters())
                .setFormat(3)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainedModel.of(1, 300, earlier))
                .withMessageContaining("format 3");
    }
}
